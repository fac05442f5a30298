"""How fast briefingkit is beside what people use today, and how right: `python -m benchmarks`."""
