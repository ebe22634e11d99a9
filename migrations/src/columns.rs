//! Short words for the columns and keys that tables share, so that a migration reads like a list of what is stored.

use sea_orm_migration::{prelude::*, sea_query::IndexCreateStatement};

/// A table to be made.
pub fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(name).to_owned()
}

/// The primary key: a UUID that the program makes.
pub fn id() -> ColumnDef {
    ColumnDef::new("id").uuid().not_null().primary_key().to_owned()
}

/// A UUID that must be there.
pub fn uuid(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().not_null().to_owned()
}

/// A UUID that may be missing.
pub fn maybe_uuid(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().to_owned()
}

/// Text that must be there.
pub fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().not_null().to_owned()
}

/// Text that may be missing.
pub fn maybe_text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().to_owned()
}

/// JSON that must be there (`Localised` and the like).
pub fn json(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).json_binary().not_null().to_owned()
}

/// A moment that must be there, in UTC.
pub fn moment(name: &'static str) -> ColumnDef {
    ColumnDef::new(name)
        .timestamp_with_time_zone()
        .not_null()
        .to_owned()
}

/// A moment that may be missing.
pub fn maybe_moment(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).timestamp_with_time_zone().to_owned()
}

/// A date that must be there.
pub fn date(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).date().not_null().to_owned()
}

/// A date that may be missing.
pub fn maybe_date(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).date().to_owned()
}

/// A whole number of 32 bits that must be there.
pub fn integer(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).integer().not_null().to_owned()
}

/// A whole number of 32 bits that may be missing.
pub fn maybe_integer(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).integer().to_owned()
}

/// A whole number of 64 bits that must be there.
pub fn big_integer(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().not_null().to_owned()
}

/// A floating-point number that must be there.
pub fn double(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).double().not_null().to_owned()
}

/// Yes or no.
pub fn boolean(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).boolean().not_null().to_owned()
}

/// A reference that forbids deleting what it points to.
pub fn references(column: &'static str, table: &'static str, key: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from_col(column)
        .to(table, key)
        .on_delete(ForeignKeyAction::Restrict)
        .to_owned()
}

/// A reference that goes away with what it points to.
pub fn belongs_to(column: &'static str, table: &'static str, key: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from_col(column)
        .to(table, key)
        .on_delete(ForeignKeyAction::Cascade)
        .to_owned()
}

/// An index over these columns, named after them.
pub fn index<const N: usize>(table: &'static str, columns: [&'static str; N]) -> IndexCreateStatement {
    let mut index = Index::create();
    index
        .name(format!("{table}_by_{}", columns.join("_and_")))
        .table(table);
    for column in columns {
        index.col(column);
    }
    index
}

/// An index that allows each combination once.
pub fn unique<const N: usize>(table: &'static str, columns: [&'static str; N]) -> IndexCreateStatement {
    index(table, columns).unique().to_owned()
}

/// Drops an index of a table.
pub async fn drop_index(manager: &SchemaManager<'_>, table: &'static str, name: &str) -> Result<(), DbErr> {
    manager
        .drop_index(Index::drop().name(name).table(table).to_owned())
        .await
}

/// Drops tables, the last made first.
pub async fn drop_tables(manager: &SchemaManager<'_>, tables: &[&'static str]) -> Result<(), DbErr> {
    for table in tables.iter().rev() {
        manager.drop_table(Table::drop().table(*table).to_owned()).await?;
    }
    Ok(())
}

/// A floating-point number that may be missing.
pub fn maybe_double(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).double().to_owned()
}

/// Yes, no, or not known.
pub fn maybe_boolean(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).boolean().to_owned()
}
