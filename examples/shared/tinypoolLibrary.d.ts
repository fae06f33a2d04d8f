/** The part of tinypool that the examples use. */
export class Tinypool {
  constructor(options: { readonly filename: string; readonly maxThreads?: number });
  run(task: unknown): Promise<unknown>;
  destroy(): Promise<void>;
}
