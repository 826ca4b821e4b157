"""The certificates that this program trusts, for the healthcheck."""

import ssl
import sys
from pathlib import Path


def certificates_state() -> tuple[bool, str]:
    """Whether TLS servers can be trusted at all, and a short description; blocks on files.

    Windows and macOS decide during each handshake, so there is nothing to count. Elsewhere no
    certificate means that no server is trusted.
    """
    import truststore

    try:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        # OpenSSL reads the system's certificate files only now.
        end = context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")
    except (OSError, ssl.SSLError) as error:
        return False, f"cannot be loaded: {error}"
    if sys.platform in ("win32", "darwin"):
        return True, "the system's, which it applies itself when a server is met"
    count = end.context.cert_store_stats()["x509_ca"] or _count_in_folder()
    if count == 0:
        return False, "none: no server would be trusted. Install the package ca-certificates."
    return True, f"the system's, {count} of them"


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
