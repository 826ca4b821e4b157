"""The software bill of materials (CycloneDX 1.6, JSON) of the frozen program."""

from collections.abc import Sequence
from datetime import UTC, datetime

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as BillComponent
from cyclonedx.model.component import ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

from resources.installer.components import Component
from resources.installer.project import Project


def software_bill(components: Sequence[Component], project: Project) -> str:
    """The bill as JSON; each component once."""
    licences = LicenseFactory()
    bill = Bom()
    bill.metadata.timestamp = datetime.fromtimestamp(project.dated_s, UTC)
    bill.metadata.component = BillComponent(
        name="gallop",
        version=project.version,
        type=ComponentType.APPLICATION,
        bom_ref="gallop",
        licenses=[licences.make_from_string("GPL-3.0-or-later")],
    )
    unique = {(component.name, component.version): component for component in components}
    for component in unique.values():
        url = component.package_url
        bill.components.add(
            BillComponent(
                name=component.name,
                version=component.version or None,
                type=ComponentType.LIBRARY,
                bom_ref=f"{component.name}@{component.version}",
                licenses=[licences.make_from_string(component.licence)]
                if component.licence
                else [],
                purl=PackageURL.from_string(url) if url else None,
            )
        )
    bill.register_dependency(bill.metadata.component, bill.components)
    return str(
        make_outputter(bill, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=2)
    )
