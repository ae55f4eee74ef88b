-- Which edition of the assessment's questions was answered: those before this asked neither for the family, the risk of
-- losing the home nor areas. The grounds keep how much of each, where somebody has said it.
alter table kartlegging add column malversjon integer not null default 1 check (malversjon > 0);
alter table kartleggingsversjon add column malversjon integer not null default 1 check (malversjon > 0);
alter table tildelingsgrunnlag add column grader jsonb not null default '[]';
