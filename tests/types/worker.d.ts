// What a service worker has beyond the worker that the compiler's library describes, and what pkg/files.js gives it.
interface WorkerGlobalScope {
  EDITION: { version: string; files: [path: string, integrity: string][] };
}

declare const registration: ServiceWorkerRegistration;

declare function skipWaiting(): Promise<void>;

declare function addEventListener<K extends "install" | "activate" | "fetch" | "message">(
  type: K,
  listener: (event: ServiceWorkerGlobalScopeEventMap[K]) => void,
): void;
