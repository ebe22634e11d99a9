home-menu-start = Start
home-menu-editions = Kurstillfällen
home-menu-materials = Material
home-menu-projects = Projekt
home-menu-courses = Kurser
home-menu-people = Personer
home-menu-mail = E-post
home-menu-audit = Händelselogg
