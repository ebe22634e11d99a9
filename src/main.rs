//! The program; what its words ask for is in the library, where it is compiled with everything else.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    evenhand::command_line()
}
