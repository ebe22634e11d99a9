# Kinds of work

materials-kind-handbook = Handbook
materials-kind-brochure = Brochure
materials-kind-leaflet = Leaflet
materials-kind-slides = Slides
materials-kind-article = Article
materials-kind-recording = Recording

# In the documents made from a text

materials-document-contents = Contents
materials-document-version = Version
materials-document-page-of = Page { $n } of { $m }
materials-document-accessibility = The text has a structure of headings, a table of contents and no pictures. It can be read with a screen reader, enlarged and recoloured.

materials-import-slug-taken = Another course already has a material with the short name “{ $slug }”. Change the key of the material or the slug of the course.
