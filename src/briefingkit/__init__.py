"""Typed transcripts of official press briefings."""
