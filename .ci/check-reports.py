"""Fails when a named test class did not run whole: check-reports.py REPORTS CLASS..."""

import pathlib
import sys
import xml.etree.ElementTree as ElementTree

reports = pathlib.Path(sys.argv[1])
for name in sys.argv[2:]:
    files = list(reports.glob(f"TEST-*.{name}.xml"))
    if not files:
        sys.exit(f"CI: {name} did not run")
    suite = ElementTree.parse(files[0]).getroot()
    ran, skipped = int(suite.get("tests")), int(suite.get("skipped"))
    if ran == 0 or skipped > 0:
        sys.exit(f"CI: {name} ran {ran} tests and skipped {skipped}")
    print(f"{name}: {ran} tests, none skipped")
