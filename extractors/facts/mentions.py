"""stub for the moment"""
class MentionReader:
    def __init__(self,*a): pass
    def with_mentions(self, e): return e.entry
    def section_mentions(self,*a): return ()
