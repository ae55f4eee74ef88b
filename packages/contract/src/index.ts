export type * from './generated/models.gen.ts';
export type { OperationId, OperationTypes } from './generated/operation-types.gen.ts';
export type {
  AnswerOf,
  BinaryBody,
  BodyOf,
  ContentTypeOf,
  ErrorsOf,
  Nothing,
  PathOf,
  QueryOf,
  ResponseOf,
  StatusOf,
} from './operation-shapes.ts';
export type { ClientOperation, HttpMethod, Retry } from './operation.ts';
export { commonProblems, problems, type ProblemCode } from './generated/problems.gen.ts';
export { problemType, type Problem, type ProblemDefinition } from './problem.ts';
