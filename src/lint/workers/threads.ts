/** The only file that knows `node:worker_threads`. */
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { reasonOf } from "../../text/reason.ts";

/** A program that runs as a thread, and what it is told. */
export interface ThreadStart {
  /** Absolute path. */
  readonly program: string;
  readonly argv: readonly string[];
  /** Data that a message can carry. */
  readonly job: unknown;
}

/** How many threads can run at once. */
export function countCores(): number {
  return availableParallelism();
}

/**
 * Runs a program as a thread to its end.
 *
 * @param receive Is given each of its messages.
 * @returns Why it died; undefined when it ended well. Never throws.
 */
export async function runThread<Message>(
  { program, argv, job }: ThreadStart,
  receive: (message: Message) => void,
): Promise<string | undefined> {
  try {
    const worker = new Worker(program, { argv: [...argv], workerData: job });
    worker.on("message", receive);
    const [code] = await once(worker, "exit");
    return code === 0 ? undefined : `it ended with ${code}`;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Lets messages in that have arrived meanwhile. */
export function takeTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** In a thread: what it was told, and the way back. Undefined in the program itself. */
export function openThread<Job, Message>(): OpenThread<Job, Message> | undefined {
  const port = parentPort;
  return port ? { job: workerData, send: (message) => port.postMessage(message) } : undefined;
}

interface OpenThread<Job, Message> {
  readonly job: Job;
  send(message: Message): void;
}
