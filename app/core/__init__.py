"""Values and rules, pure: no Qt, network, files, clock or environment; of msgspec only Struct."""
