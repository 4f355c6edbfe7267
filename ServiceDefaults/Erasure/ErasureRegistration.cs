using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Erasure;

/// <summary>How a service takes part in the erasure of a child.</summary>
public static class ErasureRegistration
{
    /// <summary>
    /// The service removes what it holds of a child when Teams says so, and confirms it. What that is comes from the
    /// model; see <see cref="ErasedWithAttribute"/> and <see cref="OutlivesChildAttribute"/>.
    /// </summary>
    public static void EraseChildren(this IHostApplicationBuilder builder) => builder.Consume<ChildErased, WhenChildErased>();

    /// <summary>Removes what no column can tell, e.g. persons who belonged to no other child.</summary>
    /// <param name="services">The service's registrations.</param>
    /// <param name="look">
    /// Looks while the child's rows are still there, and returns what removes the rest once they are gone; that may tell the
    /// other services of it, and returns how many rows went. All in one transaction.
    /// </param>
    public static void AddErasureStep<TDb>(
        this IServiceCollection services, Func<TDb, ChildErased, CancellationToken, Task<Func<IOutbox, CancellationToken, Task<int>>>> look)
        where TDb : ServiceDb =>
        services.AddSingleton(new ErasureStep((db, erased, ct) => look((TDb)db, erased, ct)));

    /// <summary>Stops the start of a service that would not erase, or not everything.</summary>
    internal static void CheckErasure(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<IServiceProviderIsService>().IsService(typeof(WhenChildErased)))
        {
            throw new StartupFault("The service does not erase children: call builder.EraseChildren() in its Add.");
        }

        using var scope = app.Services.CreateScope();
        ErasurePlan.Of(scope.ServiceProvider.GetRequiredService<ServiceDb>().Model);
    }
}

/// <summary>What a service removes besides its tables' rows.</summary>
internal sealed record ErasureStep(Func<ServiceDb, ChildErased, CancellationToken, Task<Func<IOutbox, CancellationToken, Task<int>>>> Look);
