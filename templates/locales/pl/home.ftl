home-menu-start = Start
home-menu-editions = Edycje
home-menu-materials = Materiały
home-menu-projects = Projekty
home-menu-courses = Szkolenia
home-menu-people = Osoby
home-menu-mail = Poczta
home-menu-audit = Dziennik zdarzeń
