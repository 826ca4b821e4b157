"""A self-signed certificate for https on loopback, which no system trusts by default."""

import ctypes
import ssl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

# Of wincrypt.h: X509_ASN_ENCODING, CERT_STORE_ADD_REPLACE_EXISTING, CERT_STORE_CTRL_COMMIT.
_X509, _REPLACE_EXISTING, _COMMIT = 1, 3, 3


def write_certificate(path: Path) -> None:
    """Write a key and a self-signed certificate for 127.0.0.1, localhost and api.example.test."""
    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Gallop test")])
    now = datetime.now(UTC)
    names = [x509.DNSName("localhost"), x509.DNSName("api.example.test")]
    names += [x509.IPAddress(ip_address("127.0.0.1"))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(private, hashes.SHA256())
    )
    path.write_bytes(
        private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )


@contextmanager
def trusted_by_windows(path: Path) -> Iterator[None]:
    """The certificate in `path` is among those that this user of Windows trusts."""
    assert sys.platform == "win32"
    text = path.read_text(encoding="ascii")
    data = ssl.PEM_cert_to_DER_cert(text[text.index(ssl.PEM_HEADER) :])
    library = ctypes.WinDLL("crypt32")
    library.CertOpenSystemStoreW.restype = ctypes.c_void_p
    store, added = ctypes.c_void_p(library.CertOpenSystemStoreW(None, "ROOT")), ctypes.c_void_p()
    how = _X509, data, len(data), _REPLACE_EXISTING, ctypes.byref(added)
    assert library.CertAddEncodedCertificateToStore(store, *how)
    assert library.CertControlStore(store, 0, _COMMIT, None)
    yield
    library.CertDeleteCertificateFromStore(added)
    library.CertCloseStore(store, 0)
