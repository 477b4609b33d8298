interface Window {
  loadWithStockRuntime(name: string, entry: string): Promise<Record<string, string[]>>;
}
