using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.Teams;
using SystemicPlatform.Teams.Data;

return await ServiceProgram.RunAsync<TeamsDb>("teams", args, TeamsService.Add, TeamsService.Map);
