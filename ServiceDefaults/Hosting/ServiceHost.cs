using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.ServiceDefaults.Health;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;
using SystemicPlatform.ServiceDefaults.Http.Json;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Telemetry;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.ServiceDefaults.Hosting;

/// <summary>What every service gets the same way. Its Program.cs calls these three and its own two.</summary>
public static class ServiceHost
{
    /// <summary>Adds database, messaging, access, validation, problems, health and telemetry. Missing settings end the start.</summary>
    /// <param name="builder">The service's builder.</param>
    /// <param name="service">The service's name, e.g. <c>teams</c>.</param>
    public static void AddServiceDefaults<TDb>(this WebApplicationBuilder builder, string service)
        where TDb : ServiceDb
    {
        builder.Host.UseDefaultServiceProvider(provider => (provider.ValidateOnBuild, provider.ValidateScopes) = (true, true));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimits.MaxFileBytes;
        });
        builder.AddTelemetry(service);
        builder.Services.AddSingleton(new ServiceName(service));
        builder.Services.AddTime(builder.Configuration);
        AddDatabase<TDb>(builder, service);
        AddHttp<TDb>(builder, service);
        builder.AddMessaging();
        builder.Services.AddHostedService<Housekeeping>();
        builder.Services.AddHealthChecks()
            .AddCheck<DatabaseCheck>("database", tags: [HealthEndpoints.Ready])
            .AddCheck<BrokerCheck>("broker", tags: [HealthEndpoints.Ready])
            .AddCheck<OutboxCheck>("outbox", tags: [HealthEndpoints.Ready]);
    }

    /// <summary>Adds the middleware and the endpoints that every service has.</summary>
    public static void MapServiceDefaults<TDb>(this WebApplication app)
        where TDb : ServiceDb
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages(status => ProblemAnswer.WriteAsync(status.HttpContext, Problems.ForStatus(status.HttpContext.Response.StatusCode)));
        app.UseMiddleware<BodyLimits>();
        app.UseMiddleware<PlainQuery>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<CallerFromToken>();
        app.UseAuthorization();
        app.MapHealth();
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        var group = app.MapService();
        AccessLogReport.Map(group);
        AccessLogVerification.Map(group);
        PartnerUsage.Map(group);
        ChildExport.Map(group);
        FailedMessages.Map(group);
        JobEndpoints.Map(app, group);
        app.MapOpenEndpoints();
        app.MapPartnerEndpoints();
    }

    /// <summary>The service's group <c>/api/NAME</c>: every endpoint in it passes the gate, then validation, then idempotency.</summary>
    public static RouteGroupBuilder MapService(this WebApplication app)
    {
        var service = app.Services.GetRequiredService<ServiceName>().Value;
        return app.MapGuarded($"/api/{service}");
    }

    internal static RouteGroupBuilder MapGuarded(this WebApplication app, string prefix) =>
        app.MapGroup(prefix)
            .WithMetadata(new EndpointGuard.BehindTheGate())
            .AddEndpointFilter(AccessGate.Filter)
            .AddEndpointFilter(PlausibleDays.Filter)
            .AddEndpointFilter(ValidateBody.Filter)
            .AddEndpointFilter(IdempotentCreates.Filter)
            .AddEndpointFilter(ETags.Filter);

    private static void AddDatabase<TDb>(WebApplicationBuilder builder, string service)
        where TDb : ServiceDb
    {
        var connectionString = Settings.Require(builder.Configuration, $"ConnectionStrings:{service}");
        builder.Services.AddSingleton(_ => ConnectionPool.Open(connectionString));
        builder.Services.AddScoped<TenantScope>();
        builder.Services.AddDbContext<TDb>((services, options) => options
            .UseNpgsql(services.GetRequiredService<NpgsqlDataSource>())
            .AddInterceptors(new TenantConnectionInterceptor(services.GetRequiredService<TenantScope>())));
        builder.Services.AddScoped<ServiceDb>(services => services.GetRequiredService<TDb>());
    }

    private static void AddHttp<TDb>(WebApplicationBuilder builder, string service)
        where TDb : ServiceDb
    {
        builder.Services.AddTokenCheck(builder.Configuration);
        builder.Services.AddScoped<CurrentCaller>();
        builder.Services.AddScoped(services => services.GetRequiredService<CurrentCaller>().Value);
        builder.Services.AddScoped<AccessGate>();
        builder.Services.AddScoped<AccessTrail>();
        builder.Services.AddScoped<CsvImport>();
        builder.Services.AddExceptionHandler<ExceptionToProblem>();
        builder.Services.AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        builder.Services.Configure<RouteHandlerOptions>(route => route.ThrowOnBadRequest = true);
        AddValidators(builder.Services, typeof(TDb).Assembly);
        builder.Services.AddOpenApi(service, ApiDocument.Configure);
        ValidatorOptions.Global.LanguageManager.Culture = System.Globalization.CultureInfo.InvariantCulture;
    }

    private static void AddValidators(IServiceCollection services, System.Reflection.Assembly assembly)
    {
        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(assembly, includeInternalTypes: true))
        {
            services.AddSingleton(found.InterfaceType, found.ValidatorType);
        }
    }
}
