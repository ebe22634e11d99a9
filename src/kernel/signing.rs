//! Signatures that anybody can check who has the published half of the installation's key: Ed25519 (RFC 8032), as compact
//! JSON web signatures (RFC 7515, RFC 8037).

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::signature::{Ed25519KeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Bytes of the secret half.
pub const SEED: usize = 32;

/// Signs in the name of the installation. The secret half never leaves it.
pub struct Signer {
    pair: Ed25519KeyPair,
}

impl Signer {
    /// The signer whose secret half this is; the error is a sentence that does not tell it.
    pub fn new(seed: &[u8]) -> Result<Self, String> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed);
        Ok(Self {
            pair: pair.map_err(|_| "the installation's key for signatures cannot be read".to_owned())?,
        })
    }

    fn x(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.pair.public_key().as_ref())
    }

    /// What the key is called: its thumbprint (RFC 7638), so that whoever has the published half can work it out.
    pub fn name(&self) -> String {
        let required = format!("{{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"{}\"}}", self.x());
        URL_SAFE_NO_PAD.encode(Sha256::digest(required))
    }

    /// The published half as a JSON web key, to be found at this address.
    pub fn published(&self, address: &str) -> Value {
        json!({ "kty": "OKP", "crv": "Ed25519", "x": self.x(), "use": "sig", "alg": "EdDSA", "kid": address })
    }

    /// A signed statement; the published half is to be found at this address.
    pub fn sign(&self, address: &str, payload: &Value) -> String {
        let header = json!({ "alg": "EdDSA", "kid": address, "typ": "JWT" });
        self.compact(&header.to_string(), &payload.to_string())
    }

    fn compact(&self, header: &str, payload: &str) -> String {
        let signed = format!(
            "{}.{}",
            URL_SAFE_NO_PAD.encode(header),
            URL_SAFE_NO_PAD.encode(payload)
        );
        let signature = self.pair.sign(signed.as_bytes());
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature.as_ref()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The key pair of RFC 8037, appendix A.
    fn known() -> Signer {
        let seed = URL_SAFE_NO_PAD
            .decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A")
            .unwrap();
        Signer::new(&seed).unwrap()
    }

    #[test]
    fn signatures_and_names_are_those_that_rfc_8037_gives() {
        let signer = known();
        assert_eq!(signer.name(), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
        assert_eq!(
            signer.published("https://example.org/key")["x"],
            "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
        );
        assert_eq!(
            signer.compact("{\"alg\":\"EdDSA\"}", "Example of Ed25519 signing"),
            "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6d\
             WbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"
        );
    }

    #[test]
    fn a_key_of_another_length_is_none() {
        for length in [0, 31, 33, 64] {
            assert!(Signer::new(&vec![7; length]).is_err(), "{length}");
        }
    }
}
