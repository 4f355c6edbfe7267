using System.Diagnostics;
using Microsoft.AspNetCore.DataProtection;
using SystemicPlatform.Gateway.Children;
using SystemicPlatform.Gateway.Docs;
using SystemicPlatform.Gateway.Health;
using SystemicPlatform.Gateway.Http;
using SystemicPlatform.Gateway.Limits;
using SystemicPlatform.Gateway.Proxy;
using SystemicPlatform.Gateway.Routing;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Health;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Telemetry;

namespace SystemicPlatform.Gateway;

/// <summary>The one door: checks tokens, limits, hands on to the services, and answers for them when they cannot.</summary>
internal static class GatewayApp
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var upstreams = Upstreams.Read(builder.Configuration);
        builder.Host.UseDefaultServiceProvider(provider => (provider.ValidateOnBuild, provider.ValidateScopes) = (true, true));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimits.MaxFileBytes;
        });
        builder.AddTelemetry("gateway");
        builder.Logging.AddFilter("Yarp", LogLevel.Warning);
        // ProxyFaults and the change of an instance's health say the same in one line, without addresses and stack.
        builder.Logging.AddFilter("Yarp.ReverseProxy.Forwarder", LogLevel.Error);
        builder.Logging.AddFilter("Yarp.ReverseProxy.Health.ActiveHealthCheckMonitor", LogLevel.Error);
        Add(builder.Services, builder.Configuration, upstreams);
        var app = builder.Build();
        Use(app, upstreams);
        return app;
    }

    private static void Add(IServiceCollection services, IConfiguration configuration, Upstreams upstreams)
    {
        services.AddSingleton(upstreams);
        services.AddSingleton<DistributedContextPropagator, OwnTraces>();
        services.AddTokenCheck(configuration);
        services.AddExceptionHandler<ExceptionToProblem>();
        services.AddProblemDetails();
        services.AddHealthChecks();
        // Nothing is kept in cookies here, so no key is written to the disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        services.AddRateLimits(configuration);
        services.AddTrustedProxies(configuration);
        services.AddPlatformHealth();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<ServiceQuestions>();
        services.AddSingleton<PartnerDocumentParts>();
        services.AddProxy(configuration, upstreams);
    }

    private static void Use(WebApplication app, Upstreams upstreams)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<HeaderHygiene>();
        app.UseMiddleware<RequestId>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseHsts();
        app.UseExceptionHandler();
        app.UseStatusCodePages(status => ProblemAnswer.WriteAsync(status.HttpContext, Problems.ForStatus(status.HttpContext.Response.StatusCode)));
        app.UseMiddleware<BodyLimit>();
        app.UseDocs(upstreams);
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimits();
        app.UseAuthorization();
        app.MapHealth();
        app.MapPlatformHealth();
        MergedAccessLog.Map(app);
        MergedExport.Map(app);
        PartnerDocument.Map(app);
        app.MapProxy();
        if (!upstreams.HasPortal)
        {
            app.MapGet("/", () => Results.Redirect(Paths.Docs)).AllowAnonymous();
            app.MapFallback("{**path}", () => Results.NotFound()).AllowAnonymous();
        }
    }
}
