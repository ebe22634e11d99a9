//! ODS documents that say a great deal in a few bytes.

use super::super::*;
use super::{
    packed,
    reading::{ODS_TYPE, cell, ods},
};

#[test]
fn repetitions_that_would_fill_the_memory_are_refused_before_they_are_written_out() {
    let table = |row: String| ods(&format!("<table:table table:name=\"A\">{row}</table:table>"));
    let many_rows = format!(
        "<table:table-row table:number-rows-repeated=\"1000000\">{}</table:table-row>",
        cell("x")
    );
    assert_eq!(
        read_table(&table(many_rows), ""),
        Err(SheetError::TooManyRows { limit: 20_000 })
    );
    let wide = format!(
        "<table:table-row>{}</table:table-row>",
        cell("x").replace(
            "office:value-type",
            "table:number-columns-repeated=\"16000\" office:value-type"
        )
    );
    assert_eq!(
        read_table(&table(wide), ""),
        Err(SheetError::TooManyColumns { limit: 200 })
    );
    let long = cell(&"x".repeat(9_000)).replace(
        "office:value-type",
        "table:number-columns-repeated=\"150\" office:value-type",
    );
    let heavy = format!("<table:table-row table:number-rows-repeated=\"15000\">{long}</table:table-row>");
    assert_eq!(read_table(&table(heavy), ""), Err(SheetError::TooLarge));
    let hidden = format!(
        "<!-- <table:table> --><table:table-row a='>' table:number-rows-repeated=\"&#49;00000\">{}</table:table-row>",
        cell("x")
    );
    assert_eq!(read_table(&table(hidden), ""), Err(SheetError::Broken));
    let spaced = cell("x").replace(
        "office:value-type",
        "x='table:number-columns-repeated=\"1\"' table:number-columns-repeated = \"16000\" office:value-type",
    );
    assert_eq!(
        read_table(&table(format!("<table:table-row>{spaced}</table:table-row>")), ""),
        Err(SheetError::TooManyColumns { limit: 200 })
    );
    for blanks in [
        "<text:s text:c=\"2000000000\"/>".to_owned(),
        "<text:s text:c='2000000000'></text:s>".to_owned(),
        "<text:s text:c=\"10000\"/>".repeat(20_000),
    ] {
        let row = format!("<table:table-row>{}</table:table-row>", cell(&blanks));
        assert_eq!(
            read_table(&table(row), ""),
            Err(SheetError::TooLarge),
            "{:.40}",
            blanks
        );
    }
}

#[test]
fn the_document_that_is_checked_is_the_one_that_is_read() {
    let content = |row: &str| {
        format!(
            "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"A\">{row}\
             </table:table></office:spreadsheet></office:body></office:document-content>"
        )
    };
    let row = |columns: u32| {
        let repeated = format!("table:number-columns-repeated=\"{columns}\" office:value-type");
        format!(
            "<table:table-row>{}</table:table-row>",
            cell("x").replace("office:value-type", &repeated)
        )
    };
    let (hostile, harmless) = (content(&row(16_000)), content(&row(1)));
    let twice = packed(&[
        ("mimetype", ODS_TYPE),
        ("META-INF/manifest.xml", b"<m/>"),
        ("content.xml", hostile.as_bytes()),
        ("CONTENT.XML", harmless.as_bytes()),
    ]);
    assert_eq!(
        read_table(&twice, ""),
        Err(SheetError::TooManyColumns { limit: 200 })
    );
}
