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

# The library

materials-library = Materials
materials-library-lead = Handbooks, brochures and other texts made for officials. You always read the newest version.
materials-filter = Filter the materials
materials-search = Search
materials-kind = Kind
materials-any-kind = Any kind
materials-language = Language
materials-any-language = Any language
materials-found = Works
materials-none = There are no materials yet
materials-none-text = Materials come into the library with the courses that the project office imports.
materials-none-found = Nothing was found
materials-none-found-text = Try other words, or choose another kind or language.

# A work

materials-text-languages = Language of the text
materials-take-along = Take it along
materials-format-pdf = PDF
materials-format-epub = EPUB
materials-format-md = Markdown
materials-kilobytes = { $size } kB
materials-published = Version { $version }, published on { $date }
materials-contents = Contents
materials-file-only = This version is a file. Download it to read it.
materials-about = About this work
materials-audience = For whom
materials-licence = Licence
materials-source = Source
materials-versions = Versions
materials-version = Version { $version }
materials-see-changes = see what changed

# What changed

materials-changes-title = From version { $from } to version { $to }
materials-from-line = From line { $line }
materials-change = Change
materials-change-new = Added
materials-change-gone = Removed
materials-change-kept = unchanged
materials-text = Text
materials-no-changes = No line is different
materials-no-changes-text = Only the title changed, or one of the versions is a file whose lines cannot be compared.

# Publishing

materials-publish = Publish a new version
materials-publish-text = Everyone who reads this work will get the new version at once. Earlier versions stay in the history.
materials-upload = Text or file
materials-upload-hint = A text in Markdown, of which PDF and EPUB are made, or a finished PDF. At most { $megabytes } MB.
materials-title = Title
materials-title-hint = Needed only for a PDF with a new title; a text in Markdown brings its own.
materials-note = What changed
materials-note-hint = One or two sentences for readers who know the version before.
materials-publish-do = Publish
materials-upload-missing = Choose the file of the new version.
materials-upload-neither = This is neither a text in UTF-8 nor a PDF.
materials-upload-cut = The PDF is not complete. Was it cut off while it was saved or sent?
materials-upload-long = The text is too long; at most { $limit } KB are allowed.
materials-upload-wrong = The text is not in order yet. What is wrong is listed above the form.
materials-problems = What is wrong with the text
materials-line = Line
materials-problem = What is wrong
notice-material-published = The new version was published.
notice-material-unchanged = The newest version has the same content, so nothing was published.
