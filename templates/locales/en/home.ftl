home-menu-start = Start
home-menu-editions = Editions
home-menu-materials = Materials
home-menu-projects = Projects
home-menu-courses = Courses
home-menu-people = People
home-menu-mail = Mail
home-menu-audit = Audit trail
