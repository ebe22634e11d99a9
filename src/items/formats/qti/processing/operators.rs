//! Expressions of response processing (1EdTech QTI 2.1 information model, section 15).

use super::{Run, Unknown, Value};
use crate::{
    exact::Exact,
    formats::{
        qti::value::{marks, number},
        xml::Element,
    },
};

impl Run<'_> {
    /// The value of an expression.
    pub(super) fn value(&self, expression: &Element) -> Result<Value, Unknown> {
        let identifier = expression.attribute("identifier").unwrap_or_default();
        Ok(match expression.name.as_str() {
            "variable" => {
                let given = self
                    .given
                    .get(identifier)
                    .or_else(|| self.outcomes.get(identifier));
                given.cloned().unwrap_or(Value::Null)
            }
            "correct" => match self.declared.responses.get(identifier) {
                Some(response) => response.value(&response.correct),
                None => Value::Null,
            },
            "default" => Value::Null,
            "null" => Value::Null,
            "baseValue" => match expression.attribute("baseType").unwrap_or("string") {
                // What is set or added up is a number of marks, whose thirds are rounded.
                "float" => marks(&expression.text()).map_or(Value::Null, Value::Number),
                "string" => Value::Text(expression.text()),
                base_type => Value::read(base_type, expression.text().trim()),
            },
            "mapResponse" => Value::Number(self.mapped(identifier)),
            _ => self.operator(expression)?,
        })
    }

    fn operator(&self, expression: &Element) -> Result<Value, Unknown> {
        // A number that an answer is held against is exactly the one that is written.
        let compares =
            ["equal", "match", "member", "gt", "gte", "lt", "lte"].contains(&expression.name.as_str());
        let inside = |inside: &Element| match inside.attribute("baseType") {
            Some("float") if compares && inside.name == "baseValue" => {
                Ok(Value::read("float", &inside.text()))
            }
            _ => self.value(inside),
        };
        let values: Vec<Value> = expression.elements().map(inside).collect::<Result<_, _>>()?;
        let nulls = values.contains(&Value::Null);
        let numbers = || {
            let numbers = values.iter().flat_map(Value::each).map(Value::number);
            numbers.collect::<Option<Vec<Exact>>>().filter(|_| !nulls)
        };
        let compared = |is_so: &dyn Fn(&Exact, &Exact) -> bool| {
            numbers().map_or(Value::Null, |numbers| match numbers.as_slice() {
                [one, other] => Value::Bool(is_so(one, other)),
                _ => Value::Null,
            })
        };
        let number = |number: Option<Exact>| number.map_or(Value::Null, Value::Number);
        let two = || match values.as_slice() {
            [one, other] if !nulls => Some((one, other)),
            _ => None,
        };
        let flag = |flag: Option<bool>| flag.map_or(Value::Null, Value::Bool);
        Ok(match expression.name.as_str() {
            "match" => flag(two().map(|(one, other)| one.is_like(other))),
            "equal" => flag(numbers().and_then(|numbers| equal(expression, &numbers))),
            "stringMatch" => flag(two().and_then(|(one, other)| string_match(expression, one, other))),
            "substring" => flag(two().and_then(|(one, other)| {
                let (one, other) = texts(expression, one, other)?;
                Some(other.contains(&one))
            })),
            "member" => flag(two().map(|(one, other)| other.each().contains(one))),
            "contains" => {
                flag(two().map(|(all, some)| some.each().iter().all(|one| all.each().contains(one))))
            }
            "isNull" => Value::Bool(nulls),
            "not" => flag(bools(&values).and_then(|flags| flags.first().map(|flag| !flag))),
            "and" => match () {
                () if values.contains(&Value::Bool(false)) => Value::Bool(false),
                () => flag(bools(&values).map(|flags| flags.into_iter().all(|flag| flag))),
            },
            "or" => match () {
                () if values.contains(&Value::Bool(true)) => Value::Bool(true),
                () => flag(bools(&values).map(|flags| flags.into_iter().any(|flag| flag))),
            },
            "gt" => compared(&|one, other| one > other),
            "gte" => compared(&|one, other| one >= other),
            "lt" => compared(&|one, other| one < other),
            "lte" => compared(&|one, other| one <= other),
            "sum" => number(numbers().map(|numbers| numbers.into_iter().sum())),
            "product" => number(numbers().map(|numbers| {
                numbers
                    .iter()
                    .fold(Exact::one(), |product, number| &product * number)
            })),
            "subtract" => number(numbers().and_then(|numbers| match numbers.as_slice() {
                [one, other] => Some(one - other),
                _ => None,
            })),
            "divide" => number(numbers().and_then(|numbers| match numbers.as_slice() {
                [one, other] => one.over(other),
                _ => None,
            })),
            "min" => number(numbers().and_then(|numbers| numbers.into_iter().min())),
            "max" => number(numbers().and_then(|numbers| numbers.into_iter().max())),
            "integerToFloat" => values.into_iter().next().unwrap_or(Value::Null),
            "containerSize" => {
                let size = values.iter().map(|value| value.each().len()).sum();
                Value::Number(Exact::part(size, 1))
            }
            "multiple" | "ordered" => {
                let inside = values.iter().flat_map(Value::each).cloned().collect();
                Value::many(expression.name == "ordered", inside)
            }
            "index" => {
                let place = expression.attribute("n").and_then(|n| n.parse::<usize>().ok());
                let each = values.first().map(Value::each).unwrap_or_default();
                let found = place.and_then(|place| each.get(place.checked_sub(1)?));
                found.cloned().unwrap_or(Value::Null)
            }
            other => return Err(Unknown(other.to_owned())),
        })
    }
}

fn bools(values: &[Value]) -> Option<Vec<bool>> {
    let flag = |value: &Value| match value {
        Value::Bool(flag) => Some(*flag),
        _ => None,
    };
    values.iter().map(flag).collect()
}

/// How far off numbers may be for the operator `equal`: below and above, absolute or as percentages.
pub(in crate::formats::qti) fn tolerance(expression: &Element) -> Option<(Exact, Exact, bool)> {
    let mode = expression.attribute("toleranceMode").unwrap_or("exact");
    if mode == "exact" {
        return Some((Exact::zero(), Exact::zero(), false));
    }
    let mut bounds = expression
        .attribute("tolerance")
        .unwrap_or_default()
        .split_whitespace();
    let below = number(bounds.next()?)?;
    let above = bounds.next().map_or(Some(below.clone()), number)?;
    Some((below, above, mode == "relative"))
}

fn equal(expression: &Element, numbers: &[Exact]) -> Option<bool> {
    let [one, other] = numbers else { return None };
    let (below, above, relative) = tolerance(expression)?;
    let scaled = |tolerance: &Exact| {
        if relative {
            &(one * tolerance) * &Exact::part(1, 100)
        } else {
            tolerance.clone()
        }
    };
    let (low, high) = (one - &scaled(&below), &scaled(&above) + one);
    let (low, high) = if low <= high { (low, high) } else { (high, low) };
    Some(*other >= low && *other <= high)
}

fn texts(expression: &Element, one: &Value, other: &Value) -> Option<(String, String)> {
    let (Value::Text(one), Value::Text(other)) = (one, other) else {
        return None;
    };
    Some(if expression.attribute("caseSensitive") == Some("false") {
        (one.to_lowercase(), other.to_lowercase())
    } else {
        (one.clone(), other.clone())
    })
}

fn string_match(expression: &Element, one: &Value, other: &Value) -> Option<bool> {
    let (one, other) = texts(expression, one, other)?;
    Some(if expression.attribute("substring") == Some("true") {
        one.contains(&other)
    } else {
        one == other
    })
}
