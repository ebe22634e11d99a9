# Sorters verk

materials-kind-handbook = Handbok
materials-kind-brochure = Broschyr
materials-kind-leaflet = Folder
materials-kind-slides = Bildspel
materials-kind-article = Artikel
materials-kind-recording = Inspelning

# I dokumenten som görs av en text

materials-document-contents = Innehåll
materials-document-version = Version
materials-document-page-of = Sida { $n } av { $m }
materials-document-accessibility = Texten har rubriker i ordning och en innehållsförteckning, och saknar bilder. Den kan läsas med skärmläsare, förstoras och få andra färger.

materials-import-slug-taken = En annan kurs har redan ett material med kortnamnet ”{ $slug }”. Ändra materialets nyckel eller kursens slug.

# Biblioteket

materials-library = Material
materials-library-lead = Handböcker, broschyrer och andra texter för offentliganställda. Du läser alltid den senaste versionen.
materials-filter = Filtrera materialet
materials-search = Sök
materials-kind = Typ
materials-any-kind = Alla typer
materials-language = Språk
materials-any-language = Alla språk
materials-found = Verk
materials-none = Det finns inget material ännu
materials-none-text = Material kommer till biblioteket med de kurser som projektkontoret importerar.
materials-none-found = Inget hittades
materials-none-found-text = Prova andra ord eller välj en annan typ eller ett annat språk.

# Ett verk

materials-text-languages = Textens språk
materials-take-along = Ta med dig texten
materials-format-pdf = PDF
materials-format-epub = EPUB
materials-format-md = Markdown
materials-kilobytes = { $size } kB
materials-published = Version { $version }, publicerad den { $date }
materials-contents = Innehåll
materials-file-only = Den här versionen är en fil. Ladda ner den för att läsa den.
materials-about = Om verket
materials-audience = För vem
materials-licence = Licens
materials-source = Källa
materials-versions = Versioner
materials-version = Version { $version }
materials-see-changes = se vad som ändrats

# Vad som ändrats

materials-changes-title = Från version { $from } till version { $to }
materials-from-line = Från rad { $line }
materials-change = Ändring
materials-change-new = Tillagt
materials-change-gone = Borttaget
materials-change-kept = oförändrat
materials-text = Text
materials-no-changes = Ingen rad skiljer sig
materials-no-changes-text = Bara titeln har ändrats, eller så är en av versionerna en fil vars rader inte kan jämföras.

# Publicering

materials-publish = Publicera en ny version
materials-publish-text = Alla som läser verket får den nya versionen direkt. Tidigare versioner finns kvar i historiken.
materials-upload = Text eller fil
materials-upload-hint = En text i Markdown, som PDF och EPUB görs av, eller en färdig PDF. Högst { $megabytes } MB.
materials-title = Titel
materials-title-hint = Behövs bara för en PDF med ny titel; en text i Markdown har sin egen.
materials-note = Vad som ändrats
materials-note-hint = En eller två meningar för läsare som känner till den förra versionen.
materials-publish-do = Publicera
materials-upload-missing = Välj filen med den nya versionen.
materials-upload-neither = Detta är varken en text i UTF-8 eller en PDF.
materials-upload-cut = PDF-filen är inte fullständig. Blev den avbruten när den sparades eller skickades?
materials-upload-long = Texten är för lång; högst { $limit } kB är tillåtet.
materials-upload-wrong = Texten är inte i ordning ännu. Felen står ovanför formuläret.
materials-problems = Vad som är fel i texten
materials-line = Rad
materials-problem = Vad som är fel
notice-material-published = Den nya versionen har publicerats.
notice-material-unchanged = Den senaste versionen har samma innehåll, så inget publicerades.
