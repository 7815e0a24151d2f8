"""Every setting, read from the environment (TRADEWIND_…). What it does not tell may stand in a folder of files, each
with the name of a setting (TRADEWIND_SECRETS_DIR): secrets that can be replaced while the process runs."""

import logging
import os
import re
import secrets
import sys
from functools import cached_property
from ipaddress import ip_network
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SecretsSettingsSource, SettingsConfigDict, SettingsError
from pydantic_settings import PydanticBaseSettingsSource as Source

from libs.db.url import address_of
from libs.http.cors import is_origin
from libs.keyring import Keyring
from libs.secrets import keys_of

if TYPE_CHECKING:  # it loads a client that the gateway and the embedded mode have no use for
    from libs.messaging.kafka import Access


class WrongSettings(Exception):
    """`each`: what is wrong, a line for each setting, with its name."""

    def __init__(self, each: list[str]) -> None:
        super().__init__("; ".join(each))
        self.each = each


class Settings(BaseSettings):
    """Defaults are the embedded mode; docker-compose.yml and `make up-kafka` set the rest."""

    model_config = SettingsConfigDict(env_prefix="TRADEWIND_", extra="ignore", hide_input_in_errors=True)

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    metrics_port: int | None = Field(
        default=None, ge=0, le=65535,
        description="where /metrics is, with /livez and /readyz; without it on `port`, for this machine alone",
    )  # fmt: skip
    data: Path = Field(default=Path(".tradewind"), description="embedded servers keep their data here")
    database_url: str | None = Field(
        default=None, description="an existing PostgreSQL; its user may create roles. With libpq's parameters"
    )
    database_roles: dict[str, str] | Path | None = Field(
        default=None,
        description="for `tradewind migrate`: the URL of each service's role, JSON by service or a folder of files",
    )
    broker: Literal["postgres", "kafka"] = "postgres"
    database_prepared: bool = Field(
        default=False, description="the database URL is of the service's own role, and `tradewind migrate` is run apart"
    )
    kafka_bootstrap: str = "127.0.0.1:9092"
    kafka_protocol: Literal["PLAINTEXT", "SSL", "SASL_SSL"] = "PLAINTEXT"
    kafka_ca: Path | None = Field(default=None, description="PEM: whose certificates brokers may have")
    kafka_certificate: Path | None = Field(default=None, description="PEM: ours, where brokers ask for one")
    kafka_key: Path | None = Field(default=None, description="PEM: of that certificate")
    kafka_mechanism: Literal["SCRAM-SHA-256", "SCRAM-SHA-512", "OAUTHBEARER"] = "SCRAM-SHA-512"
    kafka_username: str | None = Field(default=None, description="with OAUTHBEARER the id of the OAuth client")
    kafka_password: str | None = Field(default=None, description="with OAUTHBEARER the secret of the OAuth client")
    kafka_token_url: str | None = Field(default=None, description="gives tokens by client credentials (OAUTHBEARER)")
    kafka_token_scope: str | None = None
    upstream: str = Field(
        default="http://{service}:8080",
        description="where a service is that runs elsewhere: for the gateway, and for those that ask it",
    )
    upstreams: dict[str, str] = Field(default_factory=dict, description='overrides, JSON: {"order": "http://…"}')
    secret: str | None = Field(
        default=None,
        description="derives database passwords, signs cursors and dev tokens; comma-separated, the first signs",
    )
    tokens_secret: str | None = Field(
        default=None, description="signs what services show each other; likewise. Without it `secret` does"
    )
    secrets_dir: Path | None = Field(default=None, description="files of settings, looked at again while it runs")
    secrets_keys: str | None = Field(
        default=None, description="keys of encrypted columns, base64 of 32 bytes, comma-separated; the first encrypts"
    )
    audit_days: int = Field(default=400, ge=30, description="how long privileged changes are kept, see libs/audit")
    keep_days: dict[str, int | None] | None = Field(
        default=None,
        description='days that rows are kept, JSON by table: {"inbox": 60, "address": null}; see deploy/data.md',
    )
    outgoing_networks: str = Field(default="", description="networks inside that outgoing calls may go to")
    dev_tokens: bool = Field(default=True, description="accept tokens of the development issuer")
    dev_networks: str = Field(
        default="127.0.0.0/8, ::1", description="from where a development token may be asked for over HTTP"
    )
    oidc_issuer: str | None = None
    oidc_audience: str = "tradewind"
    oidc_client_id: str | None = Field(default=None, description="of the pages in a browser, a public client with PKCE")
    oidc_scopes: str = Field(default="openid profile", description="what such a page asks the issuer for")
    oidc_roles: str = Field(
        default="roles", description="where a token has its roles: realm_access.roles, scope, https://example.com/roles"
    )
    pool_size: int = Field(default=4, ge=1, description="connections for the API of one service")
    otlp_endpoint: str | None = None
    trace_ratio: float = Field(
        default=1,
        ge=0,
        le=1,
        description="the share of traces that is recorded; the collector decides what it keeps",
    )
    log_level: str = "INFO"
    log_format: Literal["json", "console"] = "json"
    cors_origins: list[str] = Field(default_factory=list, description='browsers may call from, JSON: ["https://…"]')
    trusted_proxies: str = Field(
        default="127.0.0.0/8, ::1", description="networks whose X-Forwarded-… and Forwarded headers are believed"
    )
    rate_limit: float = Field(
        default=0, ge=0, description="units a second that a caller may ask of a gateway; 0: no limit"
    )
    rate_burst: int = Field(default=2000, ge=50, description="units that one may ask at once")
    max_in_flight: int = Field(default=200, ge=1, description="requests at a time in a process; one more gets a 503")
    max_waiting: int = Field(default=10_000, ge=1, description="streams and long polls at a time in a process")
    drain_seconds: float = Field(default=15.0, ge=0, description="an orderly end takes so long at most")
    drain_grace_seconds: float = Field(
        default=0.0, ge=0,
        description="of these, how long requests are still taken while /readyz already says that we leave",
    )  # fmt: skip
    sample: bool = True

    @field_validator("database_url")
    @classmethod
    def _address(cls, value: str | None) -> str | None:
        """Refused where it is set, not at the first connection. An empty one is none."""
        for url in (value or "").split():
            address_of(url)
        return value or None

    @field_validator(
        "kafka_ca", "kafka_certificate", "kafka_key", "kafka_username", "kafka_password", "kafka_token_url",
        "kafka_token_scope", mode="before",
    )  # fmt: skip
    @classmethod
    def _given(cls, value: object) -> object:
        """An empty one is none."""
        return value or None

    @field_validator("secrets_dir")
    @classmethod
    def _folder(cls, value: Path | None) -> Path | None:
        """Without it a process would make up a secret of its own, which the others do not know."""
        if value and not value.is_dir():
            raise ValueError(f"there is no folder {value}")
        return value

    @field_validator("database_roles")
    @classmethod
    def _roles(cls, value: dict[str, str] | Path | None) -> dict[str, str] | Path | None:
        """What is no folder is not shown: it may be JSON with a fault, and passwords in it."""
        if isinstance(value, Path) and not value.is_dir():
            raise ValueError("is neither a folder that is there nor JSON")
        return value

    @field_validator("log_level")
    @classmethod
    def _level(cls, value: str) -> str:
        if value.upper() not in logging.getLevelNamesMapping():
            raise ValueError(f"{value} is no level; DEBUG, INFO, WARNING and ERROR are")
        return value.upper()

    @field_validator("otlp_endpoint", "oidc_issuer", "kafka_token_url")
    @classmethod
    def _elsewhere(cls, value: str | None) -> str | None:
        """An empty one is none."""
        if value:
            _http(value)
        return value or None

    @field_validator("upstream", "upstreams")
    @classmethod
    def _reached(cls, value: str | dict[str, str]) -> str | dict[str, str]:
        for url in [value] if isinstance(value, str) else value.values():
            _http(url)
        return value

    @field_validator("drain_grace_seconds")
    @classmethod
    def _within_the_drain(cls, value: float, info: ValidationInfo) -> float:
        if value > (whole := info.data.get("drain_seconds", value)):
            raise ValueError(f"is a part of TRADEWIND_DRAIN_SECONDS, which is {whole:g}")
        return value

    @field_validator("outgoing_networks", "dev_networks", "trusted_proxies")
    @classmethod
    def _networks(cls, value: str) -> str:
        for part in filter(None, map(str.strip, value.split(","))):
            ip_network(part)
        return value

    @field_validator("cors_origins")
    @classmethod
    def _origins(cls, value: list[str]) -> list[str]:
        for origin in value:
            if not is_origin(origin):
                raise ValueError(f"{origin!r} is no origin such as https://shop.example.com")
        return value

    @field_validator("secrets_keys")
    @classmethod
    def _keys(cls, value: str | None) -> str | None:
        keys_of(value, "")
        return value or None

    @field_validator("secret", "tokens_secret")
    @classmethod
    def _secret(cls, value: str | None) -> str | None:
        return Keyring(value).text if value else None

    @field_validator("database_prepared")
    @classmethod
    def _prepared(cls, value: bool, info: ValidationInfo) -> bool:
        if value and info.data.get("broker") != "kafka":
            raise ValueError("needs TRADEWIND_BROKER=kafka: the other broker is a schema that one role cannot see")
        return value

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: Source,
        env_settings: Source,
        dotenv_settings: Source,
        file_secret_settings: Source,
    ) -> tuple[Source, ...]:
        """The files after the environment."""
        folder = os.environ.get("TRADEWIND_SECRETS_DIR")
        there = folder and Path(folder).is_dir()  # else `_folder` refuses it
        files = (SecretsSettingsSource(settings_cls, secrets_dir=folder),) if there else ()
        return init_settings, env_settings, *files

    @cached_property
    def secrets(self) -> Keyring:
        """For what a process signs for itself."""
        return Keyring(self._given_secret())

    @cached_property
    def tokens(self) -> Keyring:
        """For the tokens that services show each other."""
        return Keyring(self.tokens_secret or self._given_secret())

    @property
    def issues_development_tokens(self) -> bool:
        """An OIDC issuer turns the development issuer off, whatever `dev_tokens` says."""
        return self.dev_tokens and not self.oidc_issuer

    def required_secret(self) -> str:
        """The first of the configured secrets, or one made for this installation and kept in its data folder."""
        return self.secrets.first

    def _given_secret(self) -> str:
        if self.secret:
            return self.secret
        file = self.data / "secret"
        if not file.exists():
            if self.secrets_dir:
                raise ValueError(f"{self.secrets_dir} has no secret: TRADEWIND_SECRET is not there, or empty")
            self.data.mkdir(parents=True, exist_ok=True)
            fresh = file.with_suffix(".new")
            fresh.touch(0o600)
            fresh.write_text(secrets.token_urlsafe(32))
            fresh.rename(file)
        return file.read_text().strip()

    def kafka_access(self) -> "Access":
        """How the brokers are reached, asked by whoever reaches them: the gateway, which may be told of them, has
        neither password nor certificates. Raises WrongSettings for what does not go together, and for files that are
        not there."""
        from libs.messaging.kafka import Access

        try:
            return Access(
                self.kafka_protocol, self.kafka_ca, self.kafka_certificate, self.kafka_key, self.kafka_mechanism,
                self.kafka_username, self.kafka_password, self.kafka_token_url, self.kafka_token_scope,
            )  # fmt: skip
        except ValueError as error:
            raise WrongSettings([f"TRADEWIND_KAFKA_…: {error}"]) from None

    def role_url(self, service: str) -> str | None:
        """That of a service's role, by `database_roles`; two while its password is changed. None where it has none."""
        if not isinstance(self.database_roles, Path):
            return (self.database_roles or {}).get(service)
        file = self.database_roles / service
        return file.read_text().strip() if file.exists() else None

    @property
    def public_url(self) -> str:
        """Where the platform of this data folder answers: as told by the environment, else as it noted at its start."""
        noted = self.data / "port"
        port = noted.read_text().strip() if "port" not in self.model_fields_set and noted.exists() else self.port
        return f"http://{self.host}:{port}"

    def url_of(self, service: str) -> str:
        """A host's name has no underscore."""
        return self.upstreams.get(service) or self.upstream.format(service=service.replace("_", "-"))


def _http(url: str) -> None:
    """Raises ValueError for what is no address of an HTTP server."""
    split = urlsplit(url)
    if split.scheme not in ("http", "https") or not split.netloc:
        raise ValueError(f"{url} does not begin with http:// or https:// and a host")


_UNREAD = re.compile(r'^error parsing value for field "(\w+)" from source .*$')


def read_settings() -> Settings:
    """The settings of this process. Raises WrongSettings."""
    try:
        return Settings()
    except ValidationError as error:
        wrong = [_said(each["loc"], each["msg"]) for each in error.errors()]
    except SettingsError as error:
        wrong = [_UNREAD.sub(lambda found: f"TRADEWIND_{found[1].upper()}: is not JSON", str(error))]
    raise WrongSettings(wrong)


def _said(where: tuple[int | str, ...], what: str) -> str:
    """What is wrong with one setting, or with several together, which have no one place."""
    text = what.removeprefix("Value error, ")
    return f"TRADEWIND_{str(where[0]).upper()}: {text}" if where else text


def settings_or_exit() -> Settings:
    """For a person's command: exit status 2 where a setting is wrong, and a line for each."""
    try:
        return read_settings()
    except WrongSettings as error:
        sys.stderr.writelines(f"tradewind: {line}\n" for line in error.each)
        raise SystemExit(2) from None
