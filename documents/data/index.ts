export { type DataFile, DataFileError, type DataProblem, parseDataFile } from './data-file.ts';
export { parseExplainerFile } from './explainer-file.ts';
