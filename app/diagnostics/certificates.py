"""The certificates that this program trusts, for the healthcheck."""

import ssl
import sys
from pathlib import Path

from app.core import health
from app.core.health import HealthPart, HealthResult, HealthState


def check_certificates() -> HealthResult:
    """Check whether TLS servers can be trusted at all; blocks on files.

    Windows and macOS decide during each handshake, so there is nothing to count. Elsewhere no
    certificate means that no server is trusted.
    """
    import truststore

    part = HealthPart.CERTIFICATES
    try:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        # OpenSSL reads the system's certificate files only now.
        end = context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")
    except (OSError, ssl.SSLError) as error:
        found = health.certificates_unreadable(detail=str(error))
        return HealthResult(part, HealthState.BAD, found)
    if sys.platform in ("win32", "darwin"):
        return HealthResult(part, HealthState.GOOD, health.certificates_by_system())
    count = end.context.cert_store_stats()["x509_ca"] or _count_in_folder()
    if count == 0:
        return HealthResult(part, HealthState.BAD, health.certificates_missing())
    return HealthResult(part, HealthState.GOOD, health.certificates_found(count=count))


def _count_in_folder() -> int:
    """The number of certificates in OpenSSL's folder, which it reads only on demand."""
    folder = ssl.get_default_verify_paths().capath
    if not folder:
        return 0
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for path in Path(folder).glob("*.[0-9]"):
        try:
            context.load_verify_locations(cafile=path)
        except OSError:
            # OpenSSL skips such a file too.
            continue
    return context.cert_store_stats()["x509_ca"]
