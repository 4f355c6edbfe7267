using Hangfire;
using Hangfire.Dashboard;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.ServiceDefaults.Scheduling.Hangfire;

/// <summary>Hangfire's dashboard at <c>/jobs-board</c> of the service, for those who operate the platform. The gateway has no route to it.</summary>
internal static class HangfireBoard
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapHangfireDashboard("/jobs-board", new DashboardOptions
        {
            AppPath = null,
            DashboardTitle = "Jobs",
            DisplayStorageConnectionString = false,
            AsyncAuthorization = [new Operators()],
        }).RequireAuthorization();

    private sealed class Operators : IDashboardAsyncAuthorizationFilter
    {
        public Task<bool> AuthorizeAsync(DashboardContext context)
        {
            var caller = context.GetHttpContext().RequestServices.GetRequiredService<CurrentCaller>();
            return Task.FromResult(caller.IsKnown && caller.Value.May(Permission.OperatePlatform));
        }
    }
}
