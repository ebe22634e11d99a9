//! Seating, tried on small cases and against all seatings there are.

mod brute_force;
mod cases;
mod reading;
mod sentences;
