"""A listener by TLS and SASL beside the open one: SCRAM, and OAUTHBEARER where the issuer's keys are given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

PROPERTIES = """
listeners=PLAINTEXT://127.0.0.1:{broker},CONTROLLER://127.0.0.1:{controller},SECURED://127.0.0.1:{port}
advertised.listeners=PLAINTEXT://127.0.0.1:{broker},CONTROLLER://127.0.0.1:{controller},SECURED://127.0.0.1:{port}
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SECURED:SASL_SSL
sasl.enabled.mechanisms=SCRAM-SHA-512{more}
listener.name.secured.ssl.keystore.type=PEM
listener.name.secured.ssl.keystore.location={keystore}
listener.name.secured.scram-sha-512.sasl.jaas.config=\
org.apache.kafka.common.security.scram.ScramLoginModule required;
"""
ASKING = """
listener.name.secured.ssl.client.auth=required
listener.name.secured.ssl.truststore.type=PEM
listener.name.secured.ssl.truststore.location={truststore}
"""
BEARER = """
listener.name.secured.oauthbearer.sasl.server.callback.handler.class=\
org.apache.kafka.common.security.oauthbearer.OAuthBearerValidatorCallbackHandler
listener.name.secured.oauthbearer.sasl.jaas.config=\
org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required;
listener.name.secured.oauthbearer.sasl.oauthbearer.jwks.endpoint.url={jwks}
listener.name.secured.oauthbearer.sasl.oauthbearer.expected.audience={audience}
listener.name.secured.oauthbearer.sasl.oauthbearer.expected.issuer={issuer}
"""


@dataclass(frozen=True)
class Secured:
    """`keystore`: PEM, the broker's key (PKCS 8) and its certificates in one file. `passwords`: of SCRAM's users, who
    are made with the storage. `truststore`: PEM, whose certificates clients have to have. `jwks`: a file:// address of
    the issuer's keys."""

    port: int
    keystore: Path
    passwords: Mapping[str, str] = field(default_factory=dict)
    truststore: Path | None = None
    jwks: str = ""
    issuer: str = ""
    audience: str = ""

    def properties(self, broker: int, controller: int) -> str:
        text = PROPERTIES.format(
            broker=broker, controller=controller, port=self.port, keystore=self.keystore,
            more=",OAUTHBEARER" if self.jwks else "",
        )  # fmt: skip
        if self.truststore:
            text += ASKING.format(truststore=self.truststore)
        if self.jwks:
            text += BEARER.format(jwks=self.jwks, audience=self.audience, issuer=self.issuer)
        return text

    def users(self) -> list[str]:
        """Options of `kafka-storage format`."""
        return [f"--add-scram=SCRAM-SHA-512=[name={name},password={word}]" for name, word in self.passwords.items()]
