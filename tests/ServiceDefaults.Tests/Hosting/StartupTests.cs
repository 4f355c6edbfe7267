using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Health;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing;

namespace SystemicPlatform.ServiceDefaults.Tests.Hosting;

public sealed class StartupTests
{
    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        ["ConnectionStrings:probe"] = "Host=127.0.0.1;Port=1;Database=x;Username=x",
        ["ConnectionStrings:rabbitmq"] = "amqp://127.0.0.1:1",
        ["Identity:Authority"] = "http://127.0.0.1:1",
        ["Identity:Audience"] = "x",
        ["Protection:Fields"] = TestKeys.Fields,
    };

    [Theory]
    [InlineData("ConnectionStrings:probe", "ConnectionStrings__probe")]
    [InlineData("ConnectionStrings:rabbitmq", "ConnectionStrings__rabbitmq")]
    [InlineData("Identity:Authority", "Identity__Authority")]
    [InlineData("Identity:Audience", "Identity__Audience")]
    public void A_missing_setting_stops_the_start_and_is_named(string missing, string named)
    {
        var fault = Assert.Throws<StartupFault>(() => Build(_ => { }, missing));
        Assert.Equal($"Setting {named} is missing.", fault.Message);
    }

    [Fact]
    public void An_endpoint_without_a_permission_stops_the_start()
    {
        var fault = Assert.Throws<StartupFault>(() => Build(probe => probe.MapGet("/forgotten", () => TypedResults.Ok())));
        Assert.Contains("declares neither a permission nor Public", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_endpoint_without_a_permission_stops_the_start_too()
    {
        var fault = Assert.Throws<StartupFault>(() => BuildOpen(open => open.MapGet("/{token}", () => TypedResults.Ok())));
        Assert.Contains("declares neither a permission nor Public", fault.Message, StringComparison.Ordinal);

        await using var app = BuildOpen(open => open.MapGet("/{token}", () => TypedResults.Ok()).Public("Shows nothing."));
        Assert.Contains(
            ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>(),
            endpoint => endpoint.RoutePattern.RawText == "/calendar/{token}");
    }

    [Fact]
    public void A_body_without_a_validator_stops_the_start()
    {
        var fault = Assert.Throws<StartupFault>(() => Build(probe =>
            probe.MapPost("/unchecked", (Unchecked body) => TypedResults.Ok(body.Text)).Requires(Permission.ReadProfessionals)));
        Assert.Contains("has no validator", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_public_endpoint_needs_a_reason() =>
        Assert.ThrowsAny<ArgumentException>(() => Build(probe => probe.MapGet("/open", () => TypedResults.Ok()).Public(" ")));

    [Fact]
    public async Task A_database_that_does_not_answer_is_said_in_one_line()
    {
        string[] args = [.. Settings.Select(setting => $"--{setting.Key}={setting.Value}")];
        await using var app = ServiceProgram.Build<ProbeDb>("probe", args, ProbeService.Add, ProbeService.Map);
        var fault = await Assert.ThrowsAsync<StartupFault>(() => ServiceProgram.CheckDatabaseAsync<ProbeDb>(app, TimeSpan.Zero));
        Assert.Equal("The database does not answer.", fault.Message);
    }

    [Fact]
    public async Task Readiness_asks_only_checks_for_which_a_missing_broker_is_no_death()
    {
        string[] args = [.. Settings.Select(setting => $"--{setting.Key}={setting.Value}")];
        await using var app = ServiceProgram.Build<ProbeDb>("probe", args, ProbeService.Add, ProbeService.Map);
        Assert.Equal(
            ["database", "broker", "outbox"],
            app.Services.GetRequiredService<IOptions<HealthCheckServiceOptions>>().Value.Registrations
                .Where(check => check.Tags.Contains(HealthEndpoints.Ready)).Select(check => check.Name));
    }

    private static void Build(Action<RouteGroupBuilder> map, string? without = null) => ServiceProgram.Build<ProbeDb>(
        "probe",
        [.. Settings.Where(setting => setting.Key != without).Select(setting => $"--{setting.Key}={setting.Value}")],
        ProbeService.Add,
        map);

    private static WebApplication BuildOpen(Action<RouteGroupBuilder> map) => ServiceProgram.Build<ProbeDb>(
        "probe",
        [.. Settings.Select(setting => $"--{setting.Key}={setting.Value}")],
        builder =>
        {
            ProbeService.Add(builder);
            builder.Services.AddOpenEndpoints("/calendar", map);
        },
        ProbeService.Map);

    internal sealed record Unchecked(string Text);
}
