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
