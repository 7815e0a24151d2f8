"""The public door: one address, one token check, one OpenAPI document.

Owns: nothing; no tables, no events.
Emits: nothing.
Consumes: nothing.
Never: decides business, trusts a principal the client names, or repeats a request that may have been carried out.
"""
