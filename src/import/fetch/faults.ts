/** A phrase for what the network said. */
export function describeNetworkFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_FORMAT') || code === 'ERR_PADDING_1')
    return 'broke off, or is packed wrongly';
  if (/^(?:ERR_TLS|CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_SSL)/.test(code))
    return `has no certificate that can be trusted (${code})`;
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'is at a host that cannot be found';
    case 'ECONNREFUSED':
      return 'is at a host that refuses connections';
    case 'ECONNRESET':
    case 'EPIPE':
      return 'broke off before its end';
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return 'is at a host that cannot be reached';
    default:
      return `cannot be fetched: ${code || String(error)}`;
  }
}

/** A phrase for a status that is no page. */
export function describeStatus(status: number): string {
  switch (status) {
    case 401:
    case 402:
    case 403:
      return `may not be read (HTTP ${status})`;
    case 404:
    case 410:
      return `is not there (HTTP ${status})`;
    case 429:
      return 'asks for fewer requests (HTTP 429)';
    default:
      return status >= 500 ? `is out of order (HTTP ${status})` : `answered with HTTP ${status}`;
  }
}
