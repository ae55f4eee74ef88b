-- A home that may be let without assessing any need, beside those that are for staff: the municipality says which.
alter table bolig add column uten_behovsproeving boolean not null default false;
