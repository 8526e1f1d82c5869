/** A row of a sparse matrix: the columns that are not zero, ascending or not, and their values. */
export interface SparseRow {
  columns: Int32Array;
  values: Float64Array;
}

/** The sum of a row by weights that begin at `from`, with the bias that stands behind them. */
export function predict(weights: Float64Array, row: SparseRow, size: number, from = 0): number {
  let sum = weights[from + size] as number;
  for (let i = 0; i < row.columns.length; i++) sum += (weights[from + (row.columns[i] as number)] as number) * (row.values[i] as number);
  return sum;
}

/** Adds a row times a factor to a gradient that begins at `from`. */
export function addRow(gradient: Float64Array, row: SparseRow, size: number, times: number, from = 0): void {
  for (let i = 0; i < row.columns.length; i++) {
    const at = from + (row.columns[i] as number);
    gradient[at] = (gradient[at] as number) + times * (row.values[i] as number);
  }
  gradient[from + size] = (gradient[from + size] as number) + times;
}

/** Sets the gradient of a ridge penalty, and returns the penalty. @param l2 one for each weight; biases have none */
export function ridge(weights: Float64Array, gradient: Float64Array, l2: Float64Array): number {
  let loss = 0;
  for (let i = 0; i < weights.length; i++) {
    gradient[i] = (l2[i] as number) * (weights[i] as number);
    loss += ((l2[i] as number) / 2) * (weights[i] as number) ** 2;
  }
  return loss;
}
