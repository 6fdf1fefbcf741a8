"""Runnable comparisons: worlds with planted truth, calibration of the bands, speed."""
