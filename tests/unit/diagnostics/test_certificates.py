"""The healthcheck distinguishes a system with certificates from one without."""

import ssl
from pathlib import Path

import pytest
import truststore._openssl

from app.core import health
from app.core.health import HealthPart, HealthResult, HealthState
from app.diagnostics.certificates import check_certificates
from tests.platforms import needs_certificate_files

ONE = HealthResult(HealthPart.CERTIFICATES, HealthState.GOOD, health.certificates_found(count=1))


def places(monkeypatch: pytest.MonkeyPatch, file: Path, folder: Path) -> None:
    """Let OpenSSL look in these places only; truststore knows more."""
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    monkeypatch.setenv("SSL_CERT_DIR", str(folder))
    monkeypatch.setattr(truststore._openssl, "_CA_FILE_CANDIDATES", [])


def one_certificate() -> str:
    """Any root that this system trusts, as PEM."""
    context = ssl.create_default_context()
    return ssl.DER_cert_to_PEM_cert(context.get_ca_certs(binary_form=True)[0])


def test_those_of_this_system_are_usable() -> None:
    assert check_certificates().state is HealthState.GOOD


@needs_certificate_files
def test_those_of_this_system_are_counted() -> None:
    assert int(check_certificates().finding.param("count")) > 20


@needs_certificate_files
def test_a_system_without_any_is_not_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places(monkeypatch, tmp_path / "none.pem", tmp_path)
    result = check_certificates()
    assert (result.state, result.finding) == (HealthState.BAD, health.certificates_missing())


@needs_certificate_files
def test_one_file_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "roots.pem"
    file.write_text(one_certificate())
    places(monkeypatch, file, tmp_path / "none")
    assert check_certificates() == ONE


@needs_certificate_files
def test_a_folder_of_single_ones_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "0a1b2c3d.0").write_text(one_certificate())
    (tmp_path / "ffffffff.0").write_text("no certificate")
    places(monkeypatch, tmp_path / "none.pem", tmp_path)
    assert check_certificates() == ONE


@needs_certificate_files
def test_an_unreadable_file_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places(monkeypatch, tmp_path / "none.pem", tmp_path / "none")
    broken = tmp_path / "broken.pem"
    broken.write_text("no certificate")
    monkeypatch.setattr(truststore._openssl, "_CA_FILE_CANDIDATES", [str(broken)])
    result = check_certificates()
    assert result.state is HealthState.BAD
    assert result.finding.kind is health.certificates_unreadable
