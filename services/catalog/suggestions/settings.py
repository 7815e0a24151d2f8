"""Which language model is asked, read from the environment (TRADEWIND_MODEL_…). Without an address none is."""

from decimal import Decimal

from pydantic import Field, HttpUrl, SecretStr
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from libs.money import Currency
from libs.runtime.settings import Settings

__all__ = ["ModelSettings", "model_settings"]


class ModelSettings(BaseSettings):
    """Of any server that speaks OpenAI's protocol of chat completions."""

    model_config = SettingsConfigDict(
        env_prefix="TRADEWIND_MODEL_", extra="ignore", hide_input_in_errors=True, protected_namespaces=()
    )

    url: HttpUrl | None = Field(default=None, description="what /chat/completions is put behind: https://host/v1")
    key: SecretStr | None = Field(default=None, description="sent as a bearer token")
    name: str = Field(default="", description="the model, as the server calls it")
    input_price: Decimal = Field(default=Decimal(0), ge=0, description="of a million tokens that are sent")
    output_price: Decimal = Field(default=Decimal(0), ge=0, description="of a million tokens that are answered")
    currency: Currency = Field(default="USD", description="of these prices and of the budget")
    budget: Decimal | None = Field(default=None, ge=0, description="a day (UTC); without it there is no limit")
    seconds: float = Field(default=60, gt=0, le=600, description="the longest that one answer may take")
    most_tokens: int = Field(default=1000, ge=16, le=32_000, description="of one answer")

    @classmethod
    def settings_customise_sources(
        cls, settings_cls: type[BaseSettings], *sources: PydanticBaseSettingsSource, **named: PydanticBaseSettingsSource
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment, and the folder of secrets that all settings may lie in."""
        return Settings.settings_customise_sources(settings_cls, *sources, **named)

    @property
    def endpoint(self) -> str:
        return f"{str(self.url).rstrip('/')}/chat/completions"

    def cost(self, tokens_in: int, tokens_out: int) -> Decimal:
        return (self.input_price * tokens_in + self.output_price * tokens_out) / 1_000_000


def model_settings() -> ModelSettings | None:
    """As they are set now; None: no model is asked."""
    found = ModelSettings()
    return found if found.url else None
