//! A real server process and a small HTTP/1.1 client: for what only a process shows - being killed, CPU time, memory.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// A server process on a data folder.
pub struct Process {
    child: Child,
    pub port: u16,
    /// From the start of the process to its first answer.
    pub first_answer: Duration,
}

impl Process {
    /// Starts `serve` on a data folder and waits for its first answer.
    pub fn serve(binary: &Path, data: &Path) -> Self {
        let port = free_port();
        let started = Instant::now();
        // A file that may not grow is to be an error, not the end of the process.
        let child = Command::new("sh")
            .args(["-c", "trap '' XFSZ; exec \"$0\" serve"])
            .arg(binary)
            .env("EVENHAND_DATA", data)
            .env("EVENHAND_PORT", port.to_string())
            .env("EVENHAND_WORKERS", "2")
            .current_dir(data)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the server starts");
        let mut process = Self {
            child,
            port,
            first_answer: Duration::ZERO,
        };
        while process.try_get("/health").is_none_or(|reply| reply.status != 200) {
            assert!(
                started.elapsed() < Duration::from_secs(60),
                "the server answers within a minute"
            );
            std::thread::sleep(Duration::from_millis(2));
        }
        process.first_answer = started.elapsed();
        process
    }

    /// Ends it without warning, as `kill -9` does, while others still talk to it.
    pub fn kill_now(&self) {
        let killed = Command::new("kill")
            .args(["-9", &self.child.id().to_string()])
            .status();
        assert!(
            killed.is_ok_and(|status| status.success()),
            "the server is killed"
        );
    }

    /// From now on no file may grow beyond so many bytes, as on a full disk; without a limit when `None`.
    pub fn limit_files(&self, bytes: Option<u64>) {
        let limit = bytes.map_or("unlimited".to_owned(), |bytes| bytes.to_string());
        let limited = Command::new("prlimit")
            .args([format!("--pid={}", self.child.id()), format!("--fsize={limit}:")])
            .status();
        assert!(limited.is_ok_and(|status| status.success()), "the limit is set");
    }

    /// Its number among the system's processes.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// A new connection to it.
    pub fn connect(&self) -> Option<Connection> {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).ok()?;
        stream.set_nodelay(true).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(120))).ok()?;
        Some(Connection {
            reader: BufReader::new(stream.try_clone().ok()?),
            stream,
        })
    }

    fn try_get(&self, path: &str) -> Option<Answer> {
        self.connect()?.get(path, "")
    }

    /// CPU time used so far, by all its threads.
    pub fn cpu(&self) -> Duration {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        // After the name in brackets: the state, then ten other fields, then user and system time in hundredths of a second.
        let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
        let ticks: u64 = fields
            .skip(11)
            .take(2)
            .filter_map(|field| field.parse::<u64>().ok())
            .sum();
        Duration::from_millis(ticks * 10)
    }

    /// Resident memory in kB: all of it, and what is not mapped from a file.
    pub fn memory(&self) -> (u64, u64) {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let field = |name: &str| -> u64 {
            let line = status
                .lines()
                .find(|line| line.starts_with(name))
                .unwrap_or_default();
            line.split_whitespace()
                .nth(1)
                .and_then(|value| value.parse().ok())
                .unwrap_or(0)
        };
        (field("VmRSS:"), field("RssAnon:"))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// A connection that is kept alive.
pub struct Connection {
    stream: TcpStream,
    reader: BufReader<TcpStream>,
}

/// An answer.
pub struct Answer {
    pub status: u16,
    pub location: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The value of the first input of this name.
    pub fn input(&self, name: &str) -> String {
        let text = self.text();
        let marker = format!("name=\"{name}\"");
        let tag = text
            .split('<')
            .find(|tag| tag.contains(&marker))
            .unwrap_or_default();
        tag.split("value=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .unwrap_or_default()
            .to_owned()
    }
}

impl Connection {
    /// A page; `None` when the server is gone.
    pub fn get(&mut self, path: &str, cookie: &str) -> Option<Answer> {
        self.send(&format!(
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: evenhand={cookie}\r\n\r\n"
        ))
    }

    /// A page as browsers ask for it: compressed, and left so.
    pub fn get_packed(&mut self, path: &str, cookie: &str) -> Option<Answer> {
        self.send(&format!(
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: evenhand={cookie}\r\n\
             Accept-Encoding: gzip, deflate, br\r\n\r\n"
        ))
    }

    /// A form; `None` when the server is gone before it has answered.
    pub fn post(&mut self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Option<Answer> {
        let encode = |text: &str| evenhand::kernel::page::percent_encode(text);
        let body: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        let body = body.join("&");
        self.send(&format!(
            "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: evenhand={cookie}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        ))
    }

    /// Sends a form with a file.
    pub fn upload(
        &mut self,
        path: &str,
        cookie: &str,
        fields: &[(&str, &str)],
        (field, name, content): (&str, &str, &str),
    ) -> Option<Answer> {
        const BOUNDARY: &str = "evenhand-form-boundary";
        let part = |(name, value): &(&str, &str)| {
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let body = format!(
            "{}--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n{content}\r\n--{BOUNDARY}--\r\n",
            fields.iter().map(part).collect::<String>()
        );
        self.send(&format!(
            "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: evenhand={cookie}\r\n\
             Content-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        ))
    }

    fn send(&mut self, request: &str) -> Option<Answer> {
        self.stream.write_all(request.as_bytes()).ok()?;
        let mut line = String::new();
        self.reader.read_line(&mut line).ok()?;
        let status = line.split(' ').nth(1)?.parse().ok()?;
        let (mut length, mut location) = (0, String::new());
        loop {
            line.clear();
            self.reader.read_line(&mut line).ok()?;
            let header = line.trim_end();
            if header.is_empty() {
                break;
            }
            if let Some((name, value)) = header.split_once(": ") {
                match name.to_ascii_lowercase().as_str() {
                    "content-length" => length = value.parse().ok()?,
                    "location" => location = value.to_owned(),
                    _ => {}
                }
            }
        }
        let mut body = vec![0; length];
        self.reader.read_exact(&mut body).ok()?;
        Some(Answer {
            status,
            location,
            body,
        })
    }
}

fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}

/// A folder that goes away with its test.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("evenhand-{name}-{}", std::process::id()));
        std::fs::remove_dir_all(&path).ok();
        std::fs::create_dir_all(&path).expect("a temporary folder");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}
