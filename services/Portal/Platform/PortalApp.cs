using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SystemicPlatform.Portal.Components;
using SystemicPlatform.Portal.Components.Shown;
using SystemicPlatform.Portal.Languages;
using SystemicPlatform.Portal.Pages.Children.Tools;
using SystemicPlatform.Portal.Pages.Meetings.Record;
using SystemicPlatform.Portal.Sessions;
using SystemicPlatform.Portal.SignIn;
using SystemicPlatform.Portal.Upstream;
using SystemicPlatform.ServiceDefaults.Health;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Telemetry;

namespace SystemicPlatform.Portal.Platform;

/// <summary>The portal: pages rendered on the server from what the services answer to the signed-in person.</summary>
internal static class PortalApp
{
    public static WebApplication Build(WebApplicationBuilder builder, IdentityProvider provider)
    {
        builder.Host.UseDefaultServiceProvider(services => (services.ValidateOnBuild, services.ValidateScopes) = (true, true));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.AddTelemetry("portal");
        // Says of every page that its headers keep it out of caches, which is meant.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        Add(builder.Services, builder.Configuration, provider);
        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void Add(IServiceCollection services, IConfiguration configuration, IdentityProvider provider)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(ConnectionPool.Open(Settings.Require(configuration, "ConnectionStrings:portal")));
        services.AddDbContext<PortalDb>((scope, options) => options.UseNpgsql(scope.GetRequiredService<NpgsqlDataSource>()));
        services.AddProtection(configuration, ProtectionKeys.Fields);
        services.AddDataProtection().SetApplicationName("systemic-portal");
        services.AddSingleton<SharedKeys>();
        services.AddOptions<KeyManagementOptions>().Configure<SharedKeys>((keys, store) => keys.XmlRepository = store);
        services.AddSignIn(configuration, provider);
        services.AddUpstream(configuration);
        services.AddLanguages();
        // Lax, as the sign-in is: a link in a mail must not cost the forms in other tabs their mark.
        services.AddAntiforgery(antiforgery =>
            (antiforgery.Cookie.Name, antiforgery.Cookie.SameSite, antiforgery.Cookie.SecurePolicy) = ("systemic-form", SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest));
        services.AddRazorComponents(razor => razor.MaxFormMappingCollectionSize = 500); // An agenda of thirty children.
        services.AddScoped<PageHeading>();
        services.AddHttpContextAccessor();
        services.AddExceptionHandler<FailureLog>();
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database", tags: [HealthEndpoints.Ready]);
    }

    private static void Use(WebApplication app)
    {
        app.UseExceptionHandler("/failed", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true);
        app.UseMiddleware<StatusPages>();
        app.UseMiddleware<PublicAddress>();
        app.UseMiddleware<PageHeaders>();
        app.UseAssets();
        app.UseRouting();
        app.UseRequestLocalization();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<FamilyPaths>();
        app.UseMiddleware<DoneMark>();
        app.UseAntiforgery();
        app.MapHealth();
        app.MapSignIn();
        app.MapLanguageChoice();
        app.MapLiveRecord();
        app.MapDrawings();
        app.MapDownloads();
        app.MapRazorComponents<App>();
    }
}
