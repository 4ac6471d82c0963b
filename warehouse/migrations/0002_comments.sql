-- What every table and column of the contract means, with the Norwegian term, where an analyst's tools show it.

COMMENT ON TABLE documents IS 'dokument: one row per distinct content, however many paths hold it';
COMMENT ON COLUMN documents.document_id IS 'sha256 of the file''s bytes';
COMMENT ON COLUMN documents.path IS 'where it was first found, relative to the ingested root';
COMMENT ON COLUMN documents.also_at IS 'other paths with the same bytes';
COMMENT ON COLUMN documents.format IS '''pdf'' | ''docx'' | ''text'' | ''html'' | ''doc'' | ''odt'' | ''rtf'' | ''eml''';
COMMENT ON COLUMN documents.title IS 'title (tittel) of the document';
COMMENT ON COLUMN documents.page_count IS 'number of pages (sidetall); NULL where the format has none';
COMMENT ON COLUMN documents.text_source IS '''embedded'' | ''repaired'' (bad text layer mended) | ''ocr''';
COMMENT ON COLUMN documents.language IS 'written standard (målform): ''nb'' bokmål | ''nn'' nynorsk';
COMMENT ON COLUMN documents.ingested_at IS 'when this content was first read, UTC';

COMMENT ON TABLE sections IS 'del av dokument: a packet holds several - notice, embedded minutes, case papers';
COMMENT ON COLUMN sections.section_id IS 'key: first 16 characters of document_id, then the ordinal';
COMMENT ON COLUMN sections.document_id IS 'the document that holds it';
COMMENT ON COLUMN sections.ordinal IS 'reading order within the document, from 1';
COMMENT ON COLUMN sections.kind IS 'dokumenttype: ''notice'' innkalling | ''minutes'' referat, protokoll, møtebok | ''case_paper'' saksframlegg | ''plan'' | ''annual_report'' årsmelding | ''article'' nyhetssak | ''other''';
COMMENT ON COLUMN sections.title IS 'title (tittel) of the section';
COMMENT ON COLUMN sections.body_id IS 'the body (utvalg) whose paper it is; NULL where the paper does not say';
COMMENT ON COLUMN sections.meeting_id IS 'the meeting (møte) that it calls, records or was written for';
COMMENT ON COLUMN sections.first_page IS 'page it begins on, from 1';
COMMENT ON COLUMN sections.last_page IS 'page it ends on';
COMMENT ON COLUMN sections.copy_of IS 'kopi av: section_id of the same section read from a better source (DOCX over PDF, text layer over scan, own file over packet); NULL for the kept one';

COMMENT ON TABLE problems IS 'avvik: what could not be read or should be looked at; nothing is dropped in silence';
COMMENT ON COLUMN problems.problem_id IS 'key: hash of what the row says';
COMMENT ON COLUMN problems.path IS 'the file, relative to the ingested root';
COMMENT ON COLUMN problems.document_id IS 'the document, where the file could be read at all';
COMMENT ON COLUMN problems.page IS 'page, from 1';
COMMENT ON COLUMN problems.severity IS '''error'' (not ingested) | ''warning'' (ingested, look here)';
COMMENT ON COLUMN problems.code IS 'kind of problem: ''encrypted'', ''damaged'', ''no_text'', ''odd_date'', ''no_year'', ''no_body'', ''ambiguous_reference'' ...';
COMMENT ON COLUMN problems.message IS 'one sentence that says what to do';

COMMENT ON TABLE bodies IS 'utvalg, organ: one row per body of an organisation';
COMMENT ON COLUMN bodies.body_id IS 'key: ''helsefellesskapet-i-solvik/ssu''';
COMMENT ON COLUMN bodies.organisation IS 'virksomhet: ''Helsefellesskapet i Solvik'', ''Solvik kommune''';
COMMENT ON COLUMN bodies.name IS 'full name: ''Strategisk samarbeidsutvalg''; the abbreviation where no paper gives the name';
COMMENT ON COLUMN bodies.abbreviation IS 'forkortelse: ''SSU''';

COMMENT ON TABLE meetings IS 'møte (møtemappe): one row per body and day';
COMMENT ON COLUMN meetings.meeting_id IS 'key: body_id || ''/'' || date';
COMMENT ON COLUMN meetings.body_id IS 'the body (utvalg) that met';
COMMENT ON COLUMN meetings.date IS 'møtedato';
COMMENT ON COLUMN meetings.starts_at IS 'start of the meeting (møtetid)';
COMMENT ON COLUMN meetings.ends_at IS 'end of the meeting';
COMMENT ON COLUMN meetings.place IS 'møtested';
COMMENT ON COLUMN meetings.is_stub IS 'known only because another paper mentions it';

COMMENT ON TABLE cases IS 'møtesak: one row per body, year and number, over all its papers';
COMMENT ON COLUMN cases.case_id IS 'key: body_id || ''/'' || year || ''/'' || number; an unnumbered item has its meeting date and title instead of the number';
COMMENT ON COLUMN cases.body_id IS 'the body (utvalg) that numbers it';
COMMENT ON COLUMN cases.year IS 'saksår';
COMMENT ON COLUMN cases.number IS 'sekvensnummer; NULL where the item had none in print';
COMMENT ON COLUMN cases.label IS 'saksnummer as a person would write it: ''SSU 2023.42''';
COMMENT ON COLUMN cases.title IS 'sakstittel';
COMMENT ON COLUMN cases.meeting_id IS 'the meeting (møte) where it was treated';
COMMENT ON COLUMN cases.outcome IS 'utfall of the adopted decision; same vocabulary as decisions.outcome';
COMMENT ON COLUMN cases.is_stub IS 'known only because another paper refers to it';

COMMENT ON TABLE case_entries IS 'saksinnførsel: one case in one section - agenda entry, case paper, minutes entry';
COMMENT ON COLUMN case_entries.entry_id IS 'key: section_id || ''/'' || ordinal';
COMMENT ON COLUMN case_entries.case_id IS 'the case (møtesak)';
COMMENT ON COLUMN case_entries.section_id IS 'the section that it stands in';
COMMENT ON COLUMN case_entries.meeting_id IS 'the meeting (møte) of its section';
COMMENT ON COLUMN case_entries.stage IS '''notice'' innkalling | ''case_paper'' saksframlegg | ''minutes'' referat';
COMMENT ON COLUMN case_entries.ordinal IS 'order within the section, from 1';
COMMENT ON COLUMN case_entries.printed_number IS 'saksnummer as printed: ''2024. 7'', ''2024/07'', ''16.2023'', ''PS 14/23''';
COMMENT ON COLUMN case_entries.title IS 'sakstittel as printed here';
COMMENT ON COLUMN case_entries.item_types IS 'sakstype, of: ''decision'' beslutning, vedtakssak | ''information'' orientering | ''discussion'' diskusjon, drøfting | ''dialogue'' dialog | ''approval'' godkjenning | ''minutes'' referatsak | ''any_other_business'' eventuelt';
COMMENT ON COLUMN case_entries.has_attachments IS 'whether it has attachments (vedlegg)';
COMMENT ON COLUMN case_entries.attachment_count IS 'number of attachments, only where it is printed (''2 vedlegg'')';
COMMENT ON COLUMN case_entries.text IS 'saksfremstilling, behandling: what was said about it - neither title nor proposal nor decision';
COMMENT ON COLUMN case_entries.page IS 'page, from 1';

COMMENT ON TABLE decisions IS 'vedtak, forslag til vedtak: one row per point';
COMMENT ON COLUMN decisions.decision_id IS 'key: entry_id || ''/'' || stage || ''/'' || ordinal';
COMMENT ON COLUMN decisions.case_id IS 'the case (møtesak)';
COMMENT ON COLUMN decisions.entry_id IS 'the entry that it stands in';
COMMENT ON COLUMN decisions.stage IS '''proposed'' forslag til konklusjon/vedtak, innstilling | ''adopted'' konklusjon, vedtak | ''quoted'' another case''s decision, quoted here';
COMMENT ON COLUMN decisions.ordinal IS 'point number, from 1';
COMMENT ON COLUMN decisions.text IS 'vedtakstekst: without the point number, white space folded';
COMMENT ON COLUMN decisions.outcome IS 'utfall: ''approved'' godkjennes, vedtas, tilslutning | ''noted'' til orientering/etterretning | ''delegated'' gis mandat/myndighet/fullmakt | ''established'' etableres, opprettes | ''appointed'' velges, oppnevnes | ''directed'' someone is to do something | ''postponed'' utsettes | ''rejected'' avslås, ikke vedtatt | ''other''';
COMMENT ON COLUMN decisions.unanimous IS 'enstemmig';
COMMENT ON COLUMN decisions.votes_for IS 'stemmer for';
COMMENT ON COLUMN decisions.votes_against IS 'stemmer mot';
COMMENT ON COLUMN decisions.page IS 'page, from 1';

COMMENT ON TABLE persons IS 'person: one row per person, spelling variants joined';
COMMENT ON COLUMN persons.person_id IS 'key: the name in lower case with hyphens';
COMMENT ON COLUMN persons.name IS 'the fullest and most frequent form of the name (navn)';
COMMENT ON COLUMN persons.also_known_as IS 'other printed forms of the name';

COMMENT ON TABLE person_roles IS 'møtedeltaker, sakspart: who did what, where';
COMMENT ON COLUMN person_roles.person_id IS 'the person';
COMMENT ON COLUMN person_roles.printed_name IS 'the name (navn) as printed';
COMMENT ON COLUMN person_roles.role IS 'rolle: ''responsible'' ansvar | ''case_officer'' saksbehandler | ''chair'' møteleder | ''minute_taker'' referent | ''present'' til stede | ''absent'' forfall | ''substitute'' vara | ''secretariat'' | ''presenter'' innleder | ''assignee'' of a decision';
COMMENT ON COLUMN person_roles.title IS 'stilling: ''ordfører''';
COMMENT ON COLUMN person_roles.organisation IS 'virksomhet: ''Solvik kommune''';
COMMENT ON COLUMN person_roles.section_id IS 'the section that says so';
COMMENT ON COLUMN person_roles.meeting_id IS 'the meeting (møte) of the section';
COMMENT ON COLUMN person_roles.case_id IS 'the case (møtesak); NULL for roles in the meeting as a whole';
COMMENT ON COLUMN person_roles.entry_id IS 'the entry; NULL for roles in the meeting as a whole';
COMMENT ON COLUMN person_roles.page IS 'page, from 1';

COMMENT ON TABLE follow_ups IS 'oppfølgingspunkt: what an adopted decision leaves to be done';
COMMENT ON COLUMN follow_ups.follow_up_id IS 'key';
COMMENT ON COLUMN follow_ups.decision_id IS 'the adopted decision (vedtak)';
COMMENT ON COLUMN follow_ups.case_id IS 'the case (møtesak) of the decision';
COMMENT ON COLUMN follow_ups.task IS 'what is to be done (oppgave)';
COMMENT ON COLUMN follow_ups.assignee IS 'ansvarlig: person or body, as printed';
COMMENT ON COLUMN follow_ups.due_from IS 'frist: first day of the span that the deadline names';
COMMENT ON COLUMN follow_ups.due_to IS 'frist: last day of the span that the deadline names';
COMMENT ON COLUMN follow_ups.closed_by IS 'case_id of the later case that takes it up, NULL while open';

COMMENT ON TABLE cross_references IS 'henvisning, presedens: every mention of another case or meeting, resolved or not';
COMMENT ON COLUMN cross_references.reference_id IS 'key: entry_id or section_id || ''/ref/'' || running number';
COMMENT ON COLUMN cross_references.section_id IS 'the section that holds the mention';
COMMENT ON COLUMN cross_references.entry_id IS 'the entry that holds it; NULL outside the entries';
COMMENT ON COLUMN cross_references.source_case_id IS 'the case (møtesak) that refers';
COMMENT ON COLUMN cross_references.text IS 'the sentence that holds the mention';
COMMENT ON COLUMN cross_references.mention IS 'the words that name the target: ''sak 2024/07''';
COMMENT ON COLUMN cross_references.relation IS '''follows_up'' oppfølging av | ''minutes_of'' godkjenning/referat fra møte | ''decided_in'' ble vedtatt/bestemt/gitt i | ''planned_for'' legges frem for, behandles i | ''delegates_to'' gis mandat til | ''amends'' endrer | ''repeals'' opphever, erstatter | ''cites'' jf., jamfør, viser til, se';
COMMENT ON COLUMN cross_references.target_kind IS '''case'' sak | ''meeting'' møte | ''document'' dokument | ''law'' lov';
COMMENT ON COLUMN cross_references.target_body_id IS 'the body (utvalg) that is named, or that a case number without one belongs to';
COMMENT ON COLUMN cross_references.target_year IS 'saksår of the target';
COMMENT ON COLUMN cross_references.target_number IS 'sekvensnummer of the target';
COMMENT ON COLUMN cross_references.target_date_from IS 'first day that the mention allows: ''i mai 2024'' is 2024-05-01 to 2024-05-31';
COMMENT ON COLUMN cross_references.target_date_to IS 'last day that the mention allows';
COMMENT ON COLUMN cross_references.target_case_id IS 'set when it names a case (a stub when no paper of it is in the warehouse)';
COMMENT ON COLUMN cross_references.target_meeting_id IS 'set when exactly one meeting fits';
COMMENT ON COLUMN cross_references.status IS '''resolved'' target''s own paper is here | ''unresolved'' it is not | ''ambiguous'' several fit';
COMMENT ON COLUMN cross_references.candidates IS 'best guesses (ids) for what is not resolved, best first';
COMMENT ON COLUMN cross_references.confidence IS 'how sure the reading of the mention is, 0 to 1';
COMMENT ON COLUMN cross_references.page IS 'page, from 1';

COMMENT ON TABLE evidence IS 'kildested: where on the page a record stands, one row per rectangle, PDF points from the top left';
COMMENT ON COLUMN evidence.record_id IS 'an entry_id, decision_id or reference_id';
COMMENT ON COLUMN evidence.document_id IS 'the document that the page belongs to';
COMMENT ON COLUMN evidence.page IS 'page, from 1';
COMMENT ON COLUMN evidence.x0 IS 'left edge, points from the left';
COMMENT ON COLUMN evidence.top IS 'upper edge, points from the top';
COMMENT ON COLUMN evidence.x1 IS 'right edge, points from the left';
COMMENT ON COLUMN evidence.bottom IS 'lower edge, points from the top';

COMMENT ON VIEW lineage IS 'saksgang: which case came of which; copies are left out';
COMMENT ON COLUMN lineage.earlier_case_id IS 'the case (møtesak) that came first';
COMMENT ON COLUMN lineage.later_case_id IS 'the case that came of it or after it';
COMMENT ON COLUMN lineage.relation IS 'what the reference says; same vocabulary as cross_references.relation';
COMMENT ON COLUMN lineage.basis IS '''stated'' a reference says so (uttrykt) | ''inferred'' same subject, by content (utledet)';
COMMENT ON COLUMN lineage.confidence IS 'how sure the edge is, 0 to 1';
COMMENT ON COLUMN lineage.reference_id IS 'the reference that states it; NULL where inferred';
