-- Words of the search documents, by row number. The text is cut into tokens before it comes here (src/search/tokens.ts):
-- *_chars hold one token for each character of the Chinese texts, *_words the words of the English ones.
-- content='' keeps the words only: the text itself stands in search_documents and sentences.
CREATE VIRTUAL TABLE search_index USING fts5(name_chars, name_words, body_chars, body_words, content='', tokenize='ascii');
