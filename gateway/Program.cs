using SystemicPlatform.Gateway;
using SystemicPlatform.ServiceDefaults.Hosting;

try
{
    await using var app = GatewayApp.Build(args);
    await app.RunAsync();
    return 0;
}
catch (StartupFault fault)
{
    await Console.Error.WriteLineAsync($"gateway: {fault.Message}");
    return 1;
}
