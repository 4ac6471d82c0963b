"""What every part of saksgang speaks about: frozen records without input or output.

`layout` is a paper as it was read, `facts` what was found in it, `vocabulary` the closed word lists of the contract,
`problems` what a person should look at.
"""
