//! Response processing, carried out: what an item's own rules give for an answer (1EdTech QTI 2.1 information model, sections 8
//! and 15). Items are marked here by rules of ours; what these are worth is told by trying answers on the file's.

mod operators;

pub(super) use operators::tolerance;

use std::collections::BTreeMap;

use super::{declared::Declared, value::Value};
use crate::{exact::Exact, formats::xml::Element};

/// What an answer is given for each response.
pub(super) type Given = BTreeMap<String, Value>;

/// A rule or an operator that is not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unknown(pub(super) String);

/// The rules of an item.
pub(super) enum Rules<'a> {
    /// There are none.
    None,
    /// The template of this name ("match_correct"), over a response that is called RESPONSE.
    Template(String),
    /// Its own.
    Own(&'a Element),
    /// The template of this name over each response, each counting as much: for items whose processing names a response that
    /// they do not declare.
    Each(String),
}

/// Reads which rules an item has.
pub(super) fn read<'a>(item: &'a Element, declared: &Declared) -> Rules<'a> {
    let Some(processing) = item.child("responseProcessing") else {
        return Rules::None;
    };
    let template = processing
        .attribute("template")
        .or(processing.attribute("templateLocation"));
    match template {
        _ if processing.elements().next().is_some() => Rules::Own(processing),
        None => Rules::None,
        Some(template) => {
            let name = template.rsplit('/').next().unwrap_or(template);
            let name = name.strip_suffix(".xml").unwrap_or(name).to_owned();
            if declared.responses.contains_key("RESPONSE") {
                Rules::Template(name)
            } else {
                Rules::Each(name)
            }
        }
    }
}

/// The outcomes for an answer.
pub(super) fn outcomes(rules: &Rules<'_>, declared: &Declared, given: &Given) -> Result<Given, Unknown> {
    let outcomes = declared
        .outcomes
        .iter()
        .map(|(name, (_, value))| (name.clone(), value.clone()));
    let mut run = Run {
        declared,
        given,
        outcomes: outcomes.collect(),
    };
    match rules {
        Rules::None => {}
        Rules::Own(processing) => {
            run.rules(processing)?;
        }
        Rules::Template(name) => {
            let score = run.by_template(name, "RESPONSE")?;
            run.outcomes.insert("SCORE".to_owned(), Value::Number(score));
        }
        Rules::Each(name) => {
            let each = declared
                .responses
                .keys()
                .map(|response| run.by_template(name, response));
            let score: Exact = each.collect::<Result<Vec<_>, _>>()?.into_iter().sum();
            run.outcomes.insert("SCORE".to_owned(), Value::Number(score));
        }
    }
    Ok(run.outcomes)
}

/// The score for an answer.
pub(super) fn score(rules: &Rules<'_>, declared: &Declared, given: &Given) -> Result<Exact, Unknown> {
    let outcomes = outcomes(rules, declared, given)?;
    let named = |name: &String| name.eq_ignore_ascii_case("SCORE");
    let found = outcomes.iter().find(|(name, _)| named(name));
    Ok(found
        .and_then(|(_, value)| value.number())
        .unwrap_or_else(Exact::zero))
}

/// What is left to do after a rule.
#[derive(PartialEq)]
enum Flow {
    On,
    Exit,
}

struct Run<'a> {
    declared: &'a Declared,
    given: &'a Given,
    outcomes: Given,
}

impl Run<'_> {
    fn by_template(&self, name: &str, response: &str) -> Result<Exact, Unknown> {
        let given = self.given.get(response).unwrap_or(&Value::Null);
        let Some(declared) = self.declared.responses.get(response) else {
            return Ok(Exact::zero());
        };
        match name {
            "match_correct" | "CC2_match" | "CC2_match_basic" => {
                let right = declared.value(&declared.correct).is_like(given);
                Ok(if right { Exact::one() } else { Exact::zero() })
            }
            "map_response" | "CC2_map_response" => Ok(self.mapped(response)),
            other => Err(Unknown(other.to_owned())),
        }
    }

    fn mapped(&self, response: &str) -> Exact {
        let given = self.given.get(response).unwrap_or(&Value::Null);
        let declared = self.declared.responses.get(response);
        match declared.and_then(|declared| Some((declared, declared.mapping.as_ref()?))) {
            // "If the response is null, the result is 0": sections 8.2 and 15.2.
            Some((declared, mapping)) if *given != Value::Null => mapping.worth(given, &declared.base_type),
            _ => Exact::zero(),
        }
    }

    fn rules(&mut self, parent: &Element) -> Result<Flow, Unknown> {
        for rule in parent.elements() {
            let flow = match rule.name.as_str() {
                "responseCondition" => self.condition(rule)?,
                "setOutcomeValue" => {
                    self.set(rule)?;
                    Flow::On
                }
                "responseProcessingFragment" => self.rules(rule)?,
                "exitResponse" => Flow::Exit,
                other => return Err(Unknown(other.to_owned())),
            };
            if flow == Flow::Exit {
                return Ok(Flow::Exit);
            }
        }
        Ok(Flow::On)
    }

    fn condition(&mut self, condition: &Element) -> Result<Flow, Unknown> {
        for branch in condition.elements() {
            let rest = match branch.name.as_str() {
                "responseIf" | "responseElseIf" => {
                    let Some(test) = branch.elements().next() else {
                        continue;
                    };
                    if self.value(test)? != Value::Bool(true) {
                        continue;
                    }
                    1
                }
                "responseElse" => 0,
                other => return Err(Unknown(other.to_owned())),
            };
            let rules = branch.elements().skip(rest).cloned();
            let rules = Element {
                children: rules.map(crate::formats::xml::Node::Element).collect(),
                ..Element::default()
            };
            return self.rules(&rules);
        }
        Ok(Flow::On)
    }

    fn set(&mut self, rule: &Element) -> Result<(), Unknown> {
        let name = rule.attribute("identifier").unwrap_or_default();
        let value = match rule.elements().next() {
            Some(expression) => self.value(expression)?,
            None => Value::Null,
        };
        let value = match (self.declared.outcomes.get(name), value) {
            // A value that comes as text into a number is that number.
            (Some((base_type, _)), Value::Text(text)) => Value::read(base_type, &text),
            (_, value) => value,
        };
        self.outcomes.insert(name.to_owned(), value);
        Ok(())
    }
}
