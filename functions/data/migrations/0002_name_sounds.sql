-- Pinyin of the names, by row number of search_documents; made at import (src/import/name-sounds.ts).
-- Only beginnings of single tokens are ever asked for: no positions are kept, and short beginnings have an index of their own.
CREATE VIRTUAL TABLE name_sounds USING fts5(sounds, content='', detail=none, prefix='2 3', tokenize='ascii');
