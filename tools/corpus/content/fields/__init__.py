"""The fields, one module each."""

import importlib
import pkgutil


def modules():
    names = sorted(entry.name for entry in pkgutil.iter_modules(__path__))
    loaded = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return [module for module in loaded if hasattr(module, "JOB")]
