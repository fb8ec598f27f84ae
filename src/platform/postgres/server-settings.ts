/** How one server is to run. `fast` gives up safety against power cuts and is for tests only. */
export type ServerSettings = {
  readonly dataDir: string;
  readonly socketDir: string;
  readonly major: number;
  readonly fast: boolean;
};

/** The socket file is named after a port; the folder is the server's own, so the number never clashes. */
export const SOCKET_PORT = 5432;

const ALWAYS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  port: String(SOCKET_PORT),
  ssl: 'off',
  shared_buffers: '32MB',
  jit: 'off',
  random_page_cost: '1.1',
  max_wal_size: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'off',
  log_destination: 'stderr',
  // A message about a failing statement may quote what somebody wrote: only the server's own events are logged.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

const SAFE = { max_connections: '40' };

// A commit still reaches the operating system, so a killed process loses nothing; only a power cut does.
const FAST = {
  max_connections: '100',
  fsync: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/** The command line of the server: settings stand in the code, so that every start has the current ones. */
export function serverArguments({ dataDir, socketDir, major, fast }: ServerSettings): readonly string[] {
  const settings = {
    ...ALWAYS,
    ...(fast ? FAST : SAFE),
    ...(major >= 18 ? { io_method: 'sync' } : {}),
    unix_socket_directories: socketDir,
  };
  return ['-D', dataDir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
